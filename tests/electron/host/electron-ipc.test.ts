import { expect, it, vi } from 'vitest';
import { answerWindow } from '../../../electron/host/electron-ipc.ts';
import { ipcMain } from '../../support/electron-stand-in.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

const TOP = { url: 'rungs://app/#/', parent: null };
const ask = vi.fn(async () => ({ ok: true, value: 7 }));
answerWindow(ask);
const [channel, handler] = ipcMain.handle.mock.calls[0] ?? [];

it('answers the top frame of our own window', async () => {
  expect(channel).toBe('rungs:ask');
  expect(await handler?.({ senderFrame: TOP } as never, 'library.list', { a: 1 })).toEqual({ ok: true, value: 7 });
  expect(ask).toHaveBeenCalledExactlyOnceWith('library.list', { a: 1 });
});

it.each([
  ['a frame inside a page', { ...TOP, parent: TOP }, 'library.list'],
  ['a page from elsewhere', { url: 'https://example.org/', parent: null }, 'library.list'],
  ['a page whose address only looks like ours', { url: 'rungs://app.example/', parent: null }, 'library.list'],
  ['a frame that is gone', null, 'library.list'],
  ['a question without a name', TOP, ['library.list']],
])('turns away %s', async (_who, senderFrame, name) => {
  ask.mockClear();
  expect(await handler?.({ senderFrame } as never, name, {})).toMatchObject({
    ok: false,
    problem: { code: 'foreign' },
  });
  expect(ask).not.toHaveBeenCalled();
});
