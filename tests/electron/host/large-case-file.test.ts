import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { decodeWire, encodeWire } from '../../../shared/api/wire.ts';
import { isSame } from '../../../shared/lib/is-same.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { aCase, anActivity } from '../../support/case-builder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { enter, openTestLoopback } from '../../support/open-test-loopback.ts';
import { blobsOf, rungsBytes, sha256 } from '../../support/rungs-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';

const MEGABYTE = 1024 * 1024;

it('takes a case of 20 MB with 50 MB of attached files through the browser, and hands it out again', async () => {
  const pictures = Array.from({ length: 10 }, () => new Uint8Array(randomBytes(5 * MEGABYTE)));
  const attachments = pictures.map((bytes, index) => ({
    hash: sha256(bytes),
    name: `picture-${index}.png`,
    mediaType: 'image/png',
    size: bytes.length,
  }));
  // Few and long: what counts here is how much there is, and not how many.
  const story = (index: number) => `Line ${index} of a long story, with "quotes" and ümläuts.\n`.repeat(9_000);
  const activities = Array.from({ length: 50 }, (_, index) => anActivity(`a${index}`, { situation: story(index) }));
  activities.push(anActivity('pictures', { attachments }));
  const subject = aCase({ id: 'large', activities });
  expect(JSON.stringify(subject, null, 2).length).toBeGreaterThan(20_000_000);
  const bytes = rungsBytes({ case: subject, blobs: blobsOf(...pictures) });

  const desk = openTestDesk(await temporaryFolder());
  const door = await openTestLoopback({}, (name, request) => desk.ask(name as 'case.open', request as { id: string }));
  const cookie = await enter(door);
  const ask = async (name: string, request: unknown) => {
    const headers = { origin: door.origin, 'content-type': 'application/json', cookie };
    const response = await fetch(`${door.origin}/ask/${name}`, { method: 'POST', headers, body: encodeWire(request) });
    return decodeWire(await response.text()) as Result<never>;
  };
  const arrived = await ask('case.import', { bytes, fileName: 'large.rungs', passphrase: null });
  expect(codeOf(arrived)).toBe('ok');
  const as = { format: 'rungs', history: true, passphrase: null };
  const { delivery } = mustValue<{ delivery: { bytes: Uint8Array } }>(await ask('case.download', { id: 'large', as }));
  expect(delivery.bytes.length).toBeGreaterThan(50 * MEGABYTE);
  expect(isSame(mustValue(await desk.ask('case.open', { id: 'large' })).case, subject)).toBe(true);
}, 120_000);
