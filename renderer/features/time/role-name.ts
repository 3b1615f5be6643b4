import { levelTitle, trackOf } from '../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import type { RolePeriod } from '../../../shared/model/role-period.ts';
import { text } from '../../text/text.ts';

type Role = Pick<RolePeriod, 'tracks' | 'level' | 'title'>;

/** The tracks of a role in short, as in "IC and TL". */
export function roleTracks(ladder: Ladder, tracks: readonly string[]): string {
  return text.time.tracks(tracks.map((id) => trackShort(ladder, id)));
}

/** A track in short, by its name where it has no short one. */
export function trackShort(ladder: Ladder, id: string): string {
  const track = trackOf(ladder, id);
  return track?.short || track?.name || id;
}

/** What a time in a role is called, as in "IC and TL: Senior engineer"; without title and level only its tracks. */
export function roleName(ladder: Ladder, { tracks, level, title }: Role): string {
  return text.time.roleName(roleTracks(ladder, tracks), title.trim() || levelName(ladder, tracks, level));
}

function levelName(ladder: Ladder, tracks: readonly string[], level: string | null): string {
  if (level === null) return '';
  const track = tracks.find((id) => Object.hasOwn(ladder.levels.find((each) => each.id === level)?.names ?? {}, id));
  return levelTitle(ladder, track ?? tracks[0] ?? '', level);
}

/** How a band of these tracks is drawn, so that black and white will do: each track its own way, several at once another. */
export const ROLE_PATTERNS = ['plain', 'rising', 'falling', 'dotted', 'crossed'] as const;
export type RolePattern = (typeof ROLE_PATTERNS)[number];

export function rolePattern(ladder: Ladder, tracks: readonly string[]): RolePattern {
  if (tracks.length > 1) return 'crossed';
  const position = ladder.tracks.findIndex(({ id }) => id === tracks[0]);
  return (['plain', 'rising', 'falling', 'dotted'] as const)[position % 4] ?? 'plain';
}
