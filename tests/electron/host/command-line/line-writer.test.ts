import { Writable } from 'node:stream';
import { afterEach, expect, it, vi } from 'vitest';
import { lineWriter } from '../../../../electron/host/command-line/line-writer.ts';
import { processTerminal } from '../../../../electron/host/command-line/terminal.ts';

const fs = vi.hoisted(() => ({ writeSync: vi.fn(), isFile: true }));
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  fstatSync: () => ({ isFile: () => fs.isFile, isFIFO: () => false, isSocket: () => false }),
  writeSync: fs.writeSync,
}));

const failing = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });
const text = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString();

afterEach(() => {
  vi.restoreAllMocks();
  fs.writeSync.mockReset();
  fs.isFile = true;
});

it('writes a line to a file at once, in as many pieces as the system takes', () => {
  const taken: string[] = [];
  fs.writeSync.mockImplementation((_descriptor: number, bytes: Uint8Array) => {
    taken.push(text(bytes.subarray(0, 4)));
    return Math.min(4, bytes.length);
  });
  processTerminal('.', []).out('Łucja');
  expect(Buffer.from(taken.join(''), 'utf8').length).toBeGreaterThan(0);
  expect(fs.writeSync.mock.calls.map(([descriptor]) => descriptor)).toEqual([1, 1]);
});

it('has Node write the rest where a reader is slow, and all lines after it', () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  fs.writeSync.mockReturnValueOnce(3).mockImplementationOnce(() => {
    throw failing('EAGAIN');
  });
  const { err } = processTerminal('.', []);
  err('one');
  err('two');
  expect(written.mock.calls.map(([bytes]) => text(bytes))).toEqual(['\n', 'two\n']);
  expect(fs.writeSync).toHaveBeenCalledTimes(2);
});

it('says nothing of a reader that is gone, and of nothing else', () => {
  fs.writeSync.mockImplementation(() => {
    throw failing('EPIPE');
  });
  const { out } = processTerminal('.', []);
  expect(() => out('nobody reads this')).not.toThrow();
  fs.writeSync.mockImplementation(() => {
    throw failing('EIO');
  });
  expect(() => out('nor this')).toThrow('EIO');
});

it('leaves a terminal to Node', () => {
  fs.isFile = false;
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  processTerminal('.', []).out('seen');
  expect(written.mock.calls.map(([bytes]) => text(bytes))).toEqual(['seen\n']);
  expect(fs.writeSync).not.toHaveBeenCalled();
});

it('waits for a reader that is slow', async () => {
  fs.isFile = false;
  const taken: string[] = [];
  const slow = new Writable({
    write: (bytes, _encoding, done) => {
      setTimeout(() => {
        taken.push(text(bytes));
        done();
      }, 5);
    },
  });
  const writer = lineWriter(1, () => slow);
  for (const line of ['one', 'two', 'three']) writer.write(line);
  await writer.taken();
  expect(taken.slice(0, 3)).toEqual(['one\n', 'two\n', 'three\n']);
});

it('does not wait for a reader that is gone', async () => {
  fs.isFile = false;
  const gone = new Writable({ write: (_bytes, _encoding, done) => done(failing('EPIPE')) });
  const writer = lineWriter(1, () => gone);
  writer.write('one');
  await expect(writer.taken()).resolves.toBeUndefined();
});

it('waits for nothing where all was written at once', async () => {
  fs.writeSync.mockImplementation((_descriptor: number, bytes: Uint8Array) => bytes.length);
  const streamOf = vi.fn<() => Writable>();
  const writer = lineWriter(1, streamOf);
  writer.write('one');
  await writer.taken();
  expect(streamOf).not.toHaveBeenCalled();
});
