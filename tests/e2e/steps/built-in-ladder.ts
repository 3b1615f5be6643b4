import { readFileSync } from 'node:fs';
import { criterionOf } from '../../../shared/ladder/look-up.ts';
import { parseLadderText } from '../../../shared/ladder/parse-ladder.ts';

const FILE = new URL('../../../assets/ladders/two-track.yaml', import.meta.url);
const parsed = parseLadderText(readFileSync(FILE, 'utf8'));

/** What a criterion of the built-in ladder asks for, by its id: the wording may be improved, the id stays. */
export function statementOf(id: string): string {
  const criterion = parsed.ok ? criterionOf(parsed.value.ladder, id) : undefined;
  if (criterion === undefined) throw new Error(`The built-in ladder has no criterion ${id}.`);
  return criterion.statement;
}
