import path from 'node:path';
import { expect, it } from 'vitest';
import { readWishes } from '../../../electron/launch/wishes.ts';

it('opens the usual library, in Electron if it can, else in the browser', () => {
  expect(readWishes([], {})).toEqual({
    ok: true,
    value: { folder: null, loopback: false, browser: true, help: false },
  });
});

it('takes a folder from where the user is, not from where npm runs', () => {
  const wishes = readWishes(['--folder', 'cases', '--loopback'], { INIT_CWD: path.resolve('/home/mara') });
  expect(wishes).toMatchObject({ value: { folder: path.resolve('/home/mara/cases'), loopback: true } });
});

it.each([
  [[], { RUNGS_NO_BROWSER: '1' }, false],
  [[], { CI: 'true' }, false],
  [['--no-browser'], {}, false],
  [[], { RUNGS_NO_BROWSER: '0', CI: '' }, true],
])('opens the browser with %j and %j: %s', (args, env, browser) => {
  expect(readWishes(args, env)).toMatchObject({ value: { browser } });
});

it.each([[['--fodler', 'x']], [['cases']], [['--folder']]])('says where the help is for %j', (args) => {
  expect(readWishes(args, {})).toMatchObject({
    ok: false,
    problem: { code: 'usage', message: expect.stringContaining('--help') },
  });
});
