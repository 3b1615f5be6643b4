import { levelOf } from '../../shared/ladder/look-up.ts';
import type { Criterion, Ladder } from '../../shared/model/ladder.ts';

/** Where a criterion stands on the ladder, on each track that asks for it: "T6 Staff engineer / L6 Technical lead". */
export function placeText(ladder: Ladder, { level, tracks }: Criterion): string {
  const names = levelOf(ladder, level)?.names ?? {};
  const titles = tracks.map((track) => (Object.hasOwn(names, track) ? names[track] : undefined) ?? level);
  return [...new Set(titles)].join(' / ');
}
