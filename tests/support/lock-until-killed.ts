/**
 * A program that locks the case in a folder, changes its passphrase and removes it, over and over, and says each time what
 * it is about to do.
 */
import { writeSync } from 'node:fs';
import { startDesk } from '../../electron/services/start-desk.ts';
import { openSettings } from '../../electron/store/settings-store.ts';
import { mustValue } from './must-value.ts';

const [, , folder = '', first = '', second = ''] = process.argv;
const { services } = startDesk({
  description: { version: '0.1.0', door: 'loopback', platform: 'linux' },
  folders: { library: folder, assets: '' },
  settings: openSettings(folder),
  dialogs: {},
  workerUrl: new URL('../../electron/worker/document-worker.ts', import.meta.url),
  pace: { workFactor: 2 },
});
const rest = { id: 'case-1', remember: false, leaveBackups: false, removeAside: true };
const { lock } = mustValue(await services['case.lockState']({ id: 'case-1' }));
/** Ends with an error once nobody listens any more: whoever started it was ended. */
const say = (what: string) => writeSync(1, `${what}\n`);
for (let isLocked = lock !== 'none'; ; isLocked = false) {
  if (!isLocked) {
    say('locking');
    mustValue(await services['case.lock']({ ...rest, passphrase: first, label: 'Heron' }));
  }
  say('changing');
  const changed = await services['case.changePassphrase']({ ...rest, current: first, next: second });
  // It was ended after this the last time.
  if (!changed.ok && changed.problem.code !== 'wrong-passphrase') mustValue(changed);
  say('removing');
  mustValue(await services['case.removePassphrase']({ id: 'case-1', passphrase: second }));
}
