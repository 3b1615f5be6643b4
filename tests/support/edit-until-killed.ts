/** A program that unlocks a case in the library of a folder, edits it, says so, and waits for its end. */
import path from 'node:path';
import { openLibrary } from '../../electron/store/library.ts';
import { unwrapKey } from '../../electron/store/vault/case-key.ts';
import { createKeyRing } from '../../electron/store/vault/key-ring.ts';
import { changeActivity } from '../../shared/case/activity-edits.ts';
import { MARKERS } from './marker-sentences.ts';
import { mustValue } from './must-value.ts';

const [, , folder = '', passphrase = ''] = process.argv;
const keys = createKeyRing({ clock: () => new Date(), later: () => () => {}, idleTime: () => null });
const library = mustValue(openLibrary(path.join(folder, 'library'), () => new Date(), { keys }));
const lock = mustValue(library.lockOf('case-1'));
keys.put(mustValue(await unwrapKey(lock?.wrapped ?? '', passphrase)));
let { case: subject, sequence } = mustValue(library.open('case-1'));
for (let turn = 0; turn < 130; turn += 1) {
  const [activity] = subject.activities;
  const next = activity && changeActivity(subject, { ...activity, ownPart: `${turn} ${MARKERS.join(' ')}` });
  if (!next) throw new Error('The edit changes nothing');
  sequence = mustValue(library.save(subject.id, sequence, [next.edit])).sequence;
  subject = next.case;
}
process.stdout.write('edited\n');
// Held on to, so that nothing is closed before it is killed.
setInterval(() => library.notices, 1_000);
