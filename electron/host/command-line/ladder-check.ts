import { levelsOfTrack } from '../../../shared/ladder/look-up.ts';
import { success } from '../../../shared/lib/result.ts';
import { counted, listed } from '../../../shared/text/words.ts';
import { EXIT, type Run } from './command.ts';
import { readLadderFile } from './files.ts';
import { plain } from './terminal.ts';

export const run: Run = async (args, terminal) => {
  const read = await readLadderFile(args.file);
  if (!read.ok) {
    for (const { message } of read.problem.problems) terminal.out(plain(message));
    return read;
  }
  const { ladder, warnings } = read.value;
  const tracks = ladder.tracks.map(({ id, name }) => {
    const levels = levelsOfTrack(ladder, id).map((level) => level.id);
    return `${name} (${id}: ${levels.join(', ')})`;
  });
  terminal.out(plain(`${ladder.title}, version ${ladder.version}: ${listed(tracks)}.`));
  const sizes = [counted(ladder.themes.length, 'theme'), counted(ladder.criteria.length, 'criterion', 'criteria')];
  terminal.out(`It has ${listed(sizes)}.`);
  for (const warning of warnings) terminal.out(`${terminal.paint('yellow', 'Warning')}: ${plain(warning)}`);
  return success(warnings.length === 0 ? EXIT.fine : EXIT.findings);
};
