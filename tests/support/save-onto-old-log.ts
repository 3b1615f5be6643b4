/**
 * A program that opens the library of a folder, says with which sequence its case begins, and is ended by `fault.c` at the
 * write that its second argument counts to, while it saves one edit after the other and says each sequence that is saved.
 * Without a second argument it leaves a log behind whose end is of an older generation, and ends without closing it.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLibrary } from '../../electron/store/library.ts';
import { changeActivity } from '../../shared/case/activity-edits.ts';
import { mustValue } from './must-value.ts';

const [folder = '', first, half = '0'] = process.argv.slice(2);
const library = mustValue(openLibrary(folder, () => new Date()));
if (library.notices.length > 0) throw new Error(library.notices.join(' '));
let { case: subject, sequence } = mustValue(library.open('one'));
process.stdout.write(`${sequence}\n`);

function save(words: number): void {
  const [activity] = subject.activities;
  const next =
    activity && changeActivity(subject, { ...activity, situation: `${sequence + 1} ${'word '.repeat(words)}` });
  if (!next) throw new Error('The edit changes nothing');
  sequence = mustValue(library.save(subject.id, sequence, [next.edit])).sequence;
  subject = next.case;
  process.stdout.write(`${sequence}\n`);
}

if (first === undefined) {
  for (let count = 0; count < 10; count += 1) save(2_000);
  mustValue(library.backUp(path.join(folder, 'backups')));
  // The first save after it begins the log anew, over what is in the file already.
  save(100);
  process.kill(process.pid, 'SIGKILL');
} else {
  const numbers = Int32Array.of(0, Number(first), Number(first), -1, Number(half));
  writeFileSync(process.env.FAULT_CONTROL ?? '', new Uint8Array(numbers.buffer), { flag: 'r+' });
  // One that is shorter than what it overwrites leaves the end of that behind.
  for (const words of [400, 50]) save(words);
}
