import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDocumentDesk, type DocumentDesk } from '../../../electron/worker/document-desk.ts';
import type { DocumentJob } from '../../../electron/worker/document-job.ts';
import { packetPlan } from '../../../shared/model/packet-plan.ts';
import { aCase } from '../../support/case-builder.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';

const WORKER = new URL('../../support/obedient-worker.ts', import.meta.url);

function openDesk(options: Partial<Parameters<typeof createDocumentDesk>[0]> = {}): DocumentDesk {
  const desk = createDocumentDesk({ workerUrl: WORKER, fontFolder: '', ...options });
  onTestFinished(() => desk.close());
  return desk;
}

function job(summary: string, id = 'case-1'): DocumentJob {
  const plan = packetPlan.parse({ summary });
  return { case: aCase({ id }), plan, format: 'pdf', now: { date: '2026-01-01', instant: '2026-01-01T00:00:00.000Z' } };
}

/** The thread that wrote a document, and the summary it was given. */
async function written(asked: ReturnType<DocumentDesk['write']>): Promise<{ thread: string; summary: string }> {
  const [thread = '', summary = ''] = new TextDecoder().decode(mustValue(await asked).bytes).split(':');
  return { thread, summary };
}

describe('the document desk', () => {
  it('writes one document after the other in one thread that stays', async () => {
    const desk = openDesk();
    const all = await Promise.all(['a', 'slow', 'b'].map((summary) => written(desk.write(job(summary)))));
    expect(all.map(({ summary }) => summary)).toEqual(['a', 'slow', 'b']);
    expect(new Set(all.map(({ thread }) => thread)).size).toBe(1);
  });

  it('lets a newer preview of the same case take the place of one that waits, and of nothing else', async () => {
    const desk = openDesk();
    const running = desk.preview(job('slow'));
    const older = desk.preview(job('older'));
    const other = desk.preview(job('other', 'case-2'));
    const exported = desk.write(job('exported'));
    const newer = desk.preview(job('newer'));
    expect(codeOf(await older)).toBe('superseded');
    const rest = await Promise.all([running, other, exported, newer].map(written));
    expect(rest.map(({ summary }) => summary)).toEqual(['slow', 'other', 'exported', 'newer']);
  });

  it.each(['crash', 'exit'])('answers and goes on with a new thread when the writer has a %s', async (summary) => {
    const desk = openDesk();
    const before = await written(desk.write(job('before')));
    const [failed, next] = [desk.write(job(summary)), desk.write(job('next'))];
    const result = await failed;
    expect(result).toMatchObject({ ok: false, problem: { code: 'writer-crashed' } });
    expect(JSON.stringify(result)).not.toContain('text of a case');
    expect((await written(next)).thread).not.toBe(before.thread);
  });

  it('ends a writer that takes too long, and goes on with a new thread', async () => {
    // Long enough for the new thread, which has the same time, on a machine that has much else to do.
    const desk = openDesk({ timeout: 5_000 });
    const [hanging, next] = [desk.write(job('hang')), desk.write(job('next'))];
    expect(codeOf(await hanging)).toBe('writer-timeout');
    expect((await written(next)).summary).toBe('next');
  });

  it('rejects with the place but without the message when the writer has a defect, and goes on', async () => {
    const desk = openDesk();
    await expect(desk.write(job('throw'))).rejects.toMatchObject({
      message: '',
      stack: 'TypeError\n    at the writer',
    });
    expect((await written(desk.write(job('next')))).summary).toBe('next');
  });

  it('answers all that is waiting when it closes, and takes nothing more', async () => {
    const desk = openDesk();
    const asked = [desk.write(job('hang')), desk.write(job('b')), desk.preview(job('c'))];
    await wait(50);
    await desk.close();
    expect((await Promise.all(asked)).map(codeOf)).toEqual(['closed', 'closed', 'closed']);
    expect(codeOf(await desk.write(job('d')))).toBe('closed');
    await desk.close();
  });

  it('answers when there is no worker at the address', async () => {
    const desk = openDesk({ workerUrl: new URL('./no-such-worker.ts', import.meta.url) });
    expect(codeOf(await desk.write(job('a')))).toBe('writer-crashed');
    expect(codeOf(await desk.write(job('b')))).toBe('writer-crashed');
  });
});
