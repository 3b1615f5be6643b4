/**
 * A program that opens the library of a folder, says with which sequence its case begins, and saves one edit after the
 * other, saying each sequence once it was told it is saved. Ends with an error when the library was found damaged.
 */
import { writeSync } from 'node:fs';
import { openLibrary } from '../../electron/store/library.ts';
import { changeActivity } from '../../shared/case/activity-edits.ts';
import { mustValue } from './must-value.ts';

const library = mustValue(openLibrary(process.argv[2] ?? '', () => new Date()));
if (library.notices.length > 0) throw new Error(library.notices.join(' '));
let { case: subject, sequence } = mustValue(library.open('one'));
writeSync(1, `${sequence}\n`);
for (;;) {
  const [activity] = subject.activities;
  const next =
    activity && changeActivity(subject, { ...activity, situation: `${sequence + 1} ${'word '.repeat(2_000)}` });
  if (!next) throw new Error('The edit changes nothing');
  sequence = mustValue(library.save(subject.id, sequence, [next.edit])).sequence;
  subject = next.case;
  writeSync(1, `${sequence}\n`);
}
