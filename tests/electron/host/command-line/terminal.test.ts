import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { untilWritten } from '../../../../electron/host/command-line/terminal.ts';

describe('untilWritten', () => {
  it('waits for a reader that is slow', async () => {
    const taken: string[] = [];
    const slow = new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        setTimeout(() => {
          taken.push(chunk);
          done();
        }, 5);
      },
    });
    for (const line of ['one', 'two', 'three']) slow.write(line);
    await untilWritten([slow]);
    expect(taken.slice(0, 3)).toEqual(['one', 'two', 'three']);
  });

  it('does not wait for a reader that is gone', async () => {
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    gone.on('error', () => {});
    gone.write('one');
    await expect(untilWritten([gone])).resolves.toBeUndefined();
  });
});
