import { stringify } from 'yaml';
import type { Ladder } from '../model/ladder.ts';

/** Characters in a line before it is folded. */
const WIDTH = 110;

/** A ladder as the text of a ladder file, which `parseLadderText` reads. */
export function ladderYaml(ladder: Ladder): string {
  // An alias saves a few bytes and costs every reader a look elsewhere; a ladder file may have few of them.
  return stringify(ladder, { aliasDuplicateObjects: false, lineWidth: WIDTH });
}
