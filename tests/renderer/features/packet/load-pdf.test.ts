import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadPdf } from '../../../../renderer/features/packet/load-pdf.ts';

/** A worker that is never done, as on a busy machine. */
class BusyWorker {
  static started = 0;
  constructor() {
    BusyWorker.started += 1;
  }
  postMessage(): void {}
  addEventListener(): void {}
  removeEventListener(): void {}
  terminate(): void {}
}

beforeAll(() => {
  vi.stubGlobal('window', {});
  vi.stubGlobal('Worker', BusyWorker);
});
afterAll(() => vi.unstubAllGlobals());

it('opens a document while another one is still being closed, in the one worker of the window', () => {
  const first = loadPdf(new Uint8Array(8));
  void first.destroy();
  expect(() => loadPdf(new Uint8Array(8))).not.toThrow();
  expect(BusyWorker.started).toBe(1);
});
