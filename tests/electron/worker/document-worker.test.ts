import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createDocumentDesk } from '../../../electron/worker/document-desk.ts';
import { createDocumentWriter } from '../../../electron/worker/document-writer.ts';
import { EXPORT_FORMATS } from '../../../shared/model/export-format.ts';
import { packetPlan } from '../../../shared/model/packet-plan.ts';
import { largeCase } from '../../support/large-case.ts';
import { mustValue } from '../../support/must-value.ts';
import { readSample } from '../../support/sample-case.ts';

const workerUrl = new URL('../../../electron/worker/document-worker.ts', import.meta.url);
const fontFolder = fileURLToPath(new URL('../../../assets/fonts', import.meta.url));
const now = { date: '2026-11-01', instant: '2026-11-01T12:00:00.000Z' };

function openDesk() {
  const desk = createDocumentDesk({ workerUrl, fontFolder });
  onTestFinished(() => desk.close());
  return desk;
}

it.each(EXPORT_FORMATS)(
  'writes the very bytes as %s that the command line writes in its own thread',
  async (format) => {
    const job = { case: readSample().subject, plan: packetPlan.parse({}), format, now };
    const there = mustValue(await openDesk().write(job));
    const here = await createDocumentWriter(fontFolder)(job);
    expect(there.bytes.length).toBeGreaterThan(1000);
    expect(Buffer.from(there.bytes).equals(Buffer.from(here.bytes))).toBe(true);
    expect(there).toMatchObject({ pages: here.pages, headings: here.headings, lostGlyphs: here.lostGlyphs });
  },
);

it('leaves the main thread free while it writes a long packet', async () => {
  const desk = openDesk();
  const plan = packetPlan.parse({});
  const large = { case: largeCase({ activities: 300, claimsEach: 2 }), plan, format: 'docx', now } as const;
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const began = performance.now();
  mustValue(await desk.write(large));
  clearInterval(timer);
  // In one thread the longest pause would be nearly all of the time.
  expect(longest).toBeLessThan((performance.now() - began) / 2);
});
