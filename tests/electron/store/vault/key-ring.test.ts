import { expect, it } from 'vitest';
import { keyIdOf } from '../../../../electron/store/vault/case-key.ts';
import { createKeyRing } from '../../../../electron/store/vault/key-ring.ts';

const [ONE, OTHER] = [keyIdOf(Uint8Array.of(1)), keyIdOf(Uint8Array.of(2))];

/** A ring whose clock and timers are moved by hand; it locks after `limit` milliseconds. */
function aRing(limit: number | null) {
  let now = 0;
  let locks = 0;
  let timers: { at: number; work: () => void }[] = [];
  const ring = createKeyRing({
    clock: () => new Date(now),
    idleTime: () => limit,
    onLock: () => {
      locks += 1;
    },
    later: (milliseconds, work) => {
      const timer = { at: now + milliseconds, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  const sleep = (milliseconds: number): void => {
    now += milliseconds;
  };
  const wait = (milliseconds: number): void => {
    sleep(milliseconds);
    for (const { work } of timers.filter(({ at }) => at <= now)) work();
  };
  return { ring, wait, sleep, locks: () => locks };
}

it('wipes a key when its case is locked', () => {
  const { ring, locks } = aRing(null);
  const [one, other] = [Uint8Array.of(1), Uint8Array.of(2)];
  ring.put(one);
  ring.put(other);
  expect(ring.keyOf(ONE)).toBe(one);
  ring.lock(ONE);
  expect([ring.keyOf(ONE), ring.keyOf(OTHER)]).toEqual([null, other]);
  expect(one).toEqual(Uint8Array.of(0));
  ring.lock(null);
  expect(other).toEqual(Uint8Array.of(0));
  expect(locks()).toBe(2);
});

it('locks what was not used for long enough, and counts anew with each use', () => {
  const { ring, wait } = aRing(100);
  ring.put(Uint8Array.of(1));
  ring.put(Uint8Array.of(2));
  wait(60);
  ring.touch(ONE);
  expect([ring.locksIn(ONE), ring.locksIn(OTHER)]).toEqual([100, 40]);
  wait(60);
  expect([ring.keyOf(ONE), ring.keyOf(OTHER)]).toEqual([Uint8Array.of(1), null]);
  wait(60);
  expect(ring.keyOf(ONE)).toBeNull();
});

it('finds a case locked after the computer slept, though no timer ran', () => {
  const { ring, sleep } = aRing(100);
  const key = Uint8Array.of(1);
  ring.put(key);
  sleep(101);
  expect(ring.keyOf(ONE)).toBeNull();
  expect(key).toEqual(Uint8Array.of(0));
});

it('keeps what it is told never to lock by itself', () => {
  const { ring, wait } = aRing(null);
  ring.put(Uint8Array.of(1));
  wait(1e9);
  expect([ring.keyOf(ONE), ring.locksIn(ONE)]).toEqual([Uint8Array.of(1), null]);
});

it('takes a remembered key at first, but not for a case that was locked, nor one that is another', () => {
  const asked: string[] = [];
  const ring = createKeyRing({
    clock: () => new Date(0),
    later: () => () => {},
    idleTime: () => null,
    recall: (keyId) => {
      asked.push(keyId);
      return Uint8Array.of(1);
    },
  });
  expect([ring.keyOf(ONE), ring.keyOf(ONE), ring.keyOf(OTHER)]).toEqual([Uint8Array.of(1), Uint8Array.of(1), null]);
  ring.lock(ONE);
  expect([ring.keyOf(ONE), ring.keyOf(OTHER)]).toEqual([null, null]);
  expect(asked).toEqual([ONE, OTHER]);
});

it('counts by another idle time as soon as it is told to count anew', () => {
  let limit = 1_000;
  const ring = createKeyRing({ clock: () => new Date(0), later: () => () => {}, idleTime: () => limit });
  ring.put(Uint8Array.of(1));
  limit = 10;
  expect(ring.locksIn(ONE)).toBe(1_000);
  ring.touchAll();
  expect(ring.locksIn(ONE)).toBe(10);
});
