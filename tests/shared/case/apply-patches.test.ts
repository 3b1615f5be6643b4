import { describe, expect, it } from 'vitest';
import { applyPatches, UnfitPatch } from '../../../shared/case/apply-patches.ts';
import type { Patch } from '../../../shared/model/case-edit.ts';
import { aCase, anActivity } from '../../support/case-builder.ts';

const subject = aCase({ activities: [anActivity('a1'), anActivity('a2')] });

describe('applyPatches', () => {
  it('applies one after the other', () => {
    const patched = applyPatches(subject, [
      { op: 'remove', path: ['activities', 0] },
      { op: 'replace', path: ['activities', 0, 'title'], value: 'Now first' },
      { op: 'add', path: ['activities', 1], value: anActivity('a3') },
    ]);
    expect(patched.activities.map(({ id, title }) => [id, title])).toEqual([
      ['a2', 'Now first'],
      ['a3', 'Title of a3'],
    ]);
  });

  it('leaves the case it was given as it was', () => {
    const before = structuredClone(subject);
    applyPatches(subject, [{ op: 'replace', path: ['activities', 0, 'tags'], value: ['x'] }]);
    expect(subject).toEqual(before);
  });

  it('keeps a patch’s own value out of reach of later patches', () => {
    const added = anActivity('a3');
    const patches: Patch[] = [
      { op: 'add', path: ['activities', 2], value: added },
      { op: 'replace', path: ['activities', 2, 'title'], value: 'Changed later' },
    ];
    expect(applyPatches(subject, patches).activities[2]?.title).toBe('Changed later');
    expect(added.title).toBe('Title of a3');
  });

  it.each<[string, Patch]>([
    ['the whole case', { op: 'replace', path: [], value: {} }],
    ['the prototype', { op: 'replace', path: ['__proto__', 'polluted'], value: 1 }],
    ['the prototype as a last step', { op: 'add', path: ['person', '__proto__'], value: { polluted: 1 } }],
    [
      'the prototype of a value',
      { op: 'add', path: ['activities', 2], value: JSON.parse('{"__proto__":{"polluted":1}}') },
    ],
    ['a constructor', { op: 'replace', path: ['activities', 'constructor', 'prototype'], value: 1 }],
    ['a method', { op: 'replace', path: ['activities', 'push'], value: 1 }],
    ['a list’s length', { op: 'replace', path: ['activities', 'length'], value: 0 }],
    ['an item past the end', { op: 'replace', path: ['activities', 2], value: anActivity('a3') }],
    ['an insertion past the end', { op: 'add', path: ['activities', 3], value: anActivity('a3') }],
    ['an item before the first', { op: 'remove', path: ['activities', -1] }],
    ['half an item', { op: 'remove', path: ['activities', 0.5] }],
    ['an item by its number as text', { op: 'remove', path: ['activities', '0'] }],
    ['a field that is not there', { op: 'replace', path: ['person', 'nickname'], value: 'x' }],
    ['a field to remove that is not there', { op: 'remove', path: ['person', 'toString'] }],
    ['a field to add that is there', { op: 'add', path: ['person', 'name'], value: 'x' }],
    ['a way through a missing item', { op: 'replace', path: ['activities', 9, 'title'], value: 'x' }],
    ['a way through text', { op: 'replace', path: ['person', 'name', 'length'], value: 1 }],
    ['a way through what every object has', { op: 'replace', path: ['person', 'toString', 'name'], value: 'x' }],
    ['nothing to put there', { op: 'replace', path: ['person', 'name'] }],
  ])('refuses a patch that reaches for %s, and applies nothing of the rest', (_, patch) => {
    const fitting: Patch = { op: 'replace', path: ['person', 'name'], value: 'Changed' };
    expect(() => applyPatches(subject, [fitting, patch])).toThrow(UnfitPatch);
    expect(subject.person.name).toBe('Ada Example');
    expect({}).not.toHaveProperty('polluted');
  });

  it('refuses a value nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(() => applyPatches(subject, [{ op: 'replace', path: ['activities'], value: deep }])).toThrow(UnfitPatch);
  });

  it('says nothing of the case in its refusal', () => {
    const path = ['person', 'my secret field', 'x'];
    expect(() => applyPatches(subject, [{ op: 'replace', path, value: 'my secret value' }])).toThrow(
      /^A patch with a path of 3 steps does not fit: its path leads nowhere$/,
    );
  });

  it('puts many items back into a long list in less time than copying it for each', () => {
    const item = anActivity('a');
    const activities = Array.from({ length: 20_000 }, (_, index) => ({ ...item, id: `a${index}` }));
    const places = Array.from({ length: 100 }, (_, index) => index * 150);
    const forward = places.toReversed().map((place): Patch => ({ op: 'remove', path: ['activities', place] }));
    const backward = places.map(
      (place): Patch => ({ op: 'add', path: ['activities', place], value: activities[place] }),
    );
    const removed = applyPatches({ ...subject, activities }, forward);
    /** The best of some tries, in milliseconds. */
    const best = (work: () => void): number => {
      const times = Array.from({ length: 3 }, () => {
        const started = performance.now();
        work();
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    const restored = applyPatches(removed, backward).activities;
    expect(restored.map(({ id }) => id)).toEqual(activities.map(({ id }) => id));
    const copying = best(() => {
      for (const place of places) activities.toSpliced(place, 0);
    });
    expect(best(() => applyPatches(removed, backward))).toBeLessThan(copying);
  });
});
