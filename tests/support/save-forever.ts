/** A program that saves one edit after another into the library of a folder and says each that it was told is saved. */
import { writeSync } from 'node:fs';
import { openLibrary } from '../../electron/store/library.ts';
import { addActivity } from '../../shared/case/activity-edits.ts';
import { aCase, anActivity } from './case-builder.ts';
import { mustValue } from './must-value.ts';

const library = mustValue(openLibrary(process.argv[2] ?? '', () => new Date()));
let subject = aCase();
mustValue(library.add(subject));
for (let sequence = 0; ; sequence += 1) {
  // Long enough for a save to take many pages: the end comes in the middle of one.
  const activity = anActivity(`a-${sequence}`, { situation: 'x'.repeat(200_000) });
  const edited = addActivity(subject, activity);
  if (edited === null) throw new Error('The edit changes nothing');
  mustValue(library.save(subject.id, sequence, [edited.edit]));
  subject = edited.case;
  // Ends with an error once nobody listens any more: whoever started it was ended.
  writeSync(1, `${sequence + 1}\n`);
}
