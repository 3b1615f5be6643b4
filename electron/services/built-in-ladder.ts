import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseLadderText } from '../../shared/ladder/parse-ladder.ts';
import type { Ladder } from '../../shared/model/ladder.ts';

/** The ladder that the program ships, out of its assets folder. Throws when that is broken: a defect of ours. */
export async function readBuiltInLadder(assets: string): Promise<Ladder> {
  const parsed = parseLadderText(await readFile(path.join(assets, 'ladders', 'two-track.yaml'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value.ladder;
}
