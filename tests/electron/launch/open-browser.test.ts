import { expect, it } from 'vitest';
import { openBrowser, openerOf } from '../../../electron/launch/open-browser.ts';

const ADDRESS = 'http://127.0.0.1:1/?token=a&b';

it.each([
  ['darwin', {}, 'open'],
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['win32', {}, 'rundll32.exe'],
])('opens an address on %s with %j by %s, as one argument', (platform, env, command) => {
  const opener = openerOf(ADDRESS, platform, env);
  expect(opener?.command).toBe(command);
  expect(opener?.args.at(-1)).toContain(ADDRESS);
});

it('opens nothing on a machine without a screen', () => {
  expect(openerOf(ADDRESS, 'linux', { DISPLAY: '' })).toBeNull();
});

it('goes on when there is no browser', async () => {
  const path = process.env.PATH;
  process.env.PATH = '/nowhere';
  openBrowser(ADDRESS, 'linux', { DISPLAY: ':0' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.env.PATH = path;
});
