import path from 'node:path';
import { newCase } from '../../../shared/case/new-case.ts';
import { levelTitle } from '../../../shared/ladder/look-up.ts';
import { type Failure, type Result, success } from '../../../shared/lib/result.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import { readBuiltInLadder } from '../../services/built-in-ladder.ts';
import { type Arguments, EXIT, type Run } from './command.ts';
import { readLadderFile } from './files.ts';
import type { Terminal } from './terminal.ts';
import { plain } from './terminal.ts';
import { writeNewCase } from './write-new-case.ts';

export const run: Run = async (args, terminal) => {
  const ladder = await ladderOf(args, terminal);
  if (!ladder.ok) return ladder;
  const created = newCase({
    id: terminal.newId(),
    name: args.value('name') ?? '',
    track: args.value('track') ?? '',
    level: args.value('level') ?? '',
    date: args.value('date'),
    ladder: ladder.value,
  });
  if (!created.ok) return created;
  const written = await writeNewCase(args, created.value, terminal);
  if (!written.ok) return written;
  const { person, target } = created.value;
  const title = levelTitle(ladder.value, target.track, target.level);
  terminal.out(`Wrote a new case for ${plain(person.name)}, towards ${plain(title)}, to ${plain(args.file)}.`);
  return success(EXIT.fine);
};

async function ladderOf(args: Arguments, terminal: Terminal): Promise<Result<Ladder, Failure>> {
  const file = args.value('ladder');
  if (file === null) return success(await readBuiltInLadder(path.join(terminal.programFolder, 'assets')));
  const read = await readLadderFile(file);
  return read.ok ? success(read.value.ladder) : read;
}
