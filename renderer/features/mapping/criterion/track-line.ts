import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { Criterion, Ladder } from '../../../../shared/model/ladder.ts';
import { text } from '../../../text/text.ts';

/** On which tracks a criterion counts, each with the title that its level has there. */
export function trackLine(ladder: Ladder, criterion: Criterion): string {
  const names = ladder.tracks
    .filter(({ id }) => criterion.tracks.includes(id))
    .map(({ id, name }) => `${name} (${levelTitle(ladder, id, criterion.level)})`);
  const [only] = names;
  if (only !== undefined && names.length === 1) return text.mapping.countsOnOne(only);
  return names.length === 2 && ladder.tracks.length === 2
    ? text.mapping.countsOnBoth(names)
    : text.mapping.countsOnSome(names);
}
