import type { Claim } from '../../model/claim.ts';
import type { Ladder } from '../../model/ladder.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Decisions } from './decisions.ts';
import type { Fields } from './item-parts.ts';
import { named, type TitleOf } from './merge-items.ts';

type Place = { readonly track: string | null; readonly level: string | null };

/**
 * Makes one case of parts that were chosen one by one: what names an activity or a criterion that the merged case does not
 * have is left out and noted, and no two claims share an id.
 */
export function fitTogether(
  parts: PromotionCase,
  sides: { readonly mine: PromotionCase; readonly theirs: PromotionCase },
  decisions: Decisions,
  titleOf: TitleOf,
): PromotionCase {
  const { ladder } = parts;
  const activities = new Set(parts.activities.map(({ id }) => id));
  const criteria = new Map(ladder.criteria.map((criterion) => [criterion.id, criterion]));
  const leaveOut = (kind: 'claim' | 'declaration', item: Fields, why: 'activity-removed' | 'not-on-ladder') =>
    decisions.leaveOut({ item: named(kind, item, titleOf), field: null, why, value: item });

  const claims = parts.claims.filter((claim) => {
    const hasActivity = activities.has(claim.activity);
    const fits = hasActivity && criteria.has(claim.criterion);
    if (!fits) leaveOut('claim', claim, hasActivity ? 'not-on-ladder' : 'activity-removed');
    return fits;
  });
  const declarations = parts.declarations.filter((declaration) => {
    const criterion = criteria.get(declaration.criterion);
    const fits = criterion !== undefined && (declaration.kind !== 'not-applicable' || criterion.optional);
    if (!fits) leaveOut('declaration', declaration, 'not-on-ladder');
    return fits;
  });
  const onLadder = (kind: 'referee' | 'need' | 'intention', from: { readonly criteria: readonly string[] }) => {
    const gone = from.criteria.filter((id) => !criteria.has(id));
    const item = named(kind, from, titleOf);
    if (gone.length > 0) decisions.leaveOut({ item, field: 'criteria', why: 'not-on-ladder', value: gone });
    return from.criteria.filter((id) => criteria.has(id));
  };
  const there = (names: readonly string[]) => names.filter((id) => activities.has(id));
  const referees = parts.referees.map((each) => ({
    ...each,
    activities: there(each.activities),
    criteria: onLadder('referee', each),
  }));
  const needs = parts.needs.map((each) => ({
    ...each,
    activities: there(each.activities),
    criteria: onLadder('need', each),
  }));
  const plan = parts.plan
    .map((each) => ({
      ...each,
      criteria: onLadder('intention', each),
      activity: each.activity !== null && activities.has(each.activity) ? each.activity : null,
    }))
    // One that serves nothing any more was noted with all its criteria.
    .filter((each) => each.criteria.length > 0);
  const roles = parts.roles.flatMap((role) => {
    const tracks = role.tracks.filter((track) => isPlace(ladder, { track, level: null }));
    const level = tracks.some((track) => isPlace(ladder, { track, level: role.level })) ? role.level : null;
    if (tracks.length < role.tracks.length || level !== role.level)
      decisions.leaveOut({ item: named('role', role, titleOf), field: 'period', why: 'not-on-ladder', value: role });
    return tracks.length === 0 ? [] : [{ ...role, tracks, level }];
  });

  /** The chosen place; else that of the case whose ladder was chosen, which is on it for certain. */
  const fitting = (kind: 'person' | 'target'): Place => {
    const chosen = parts[kind];
    if (isPlace(ladder, chosen)) return chosen;
    const value = { track: chosen.track, level: chosen.level };
    decisions.leaveOut({ item: named(kind, chosen, titleOf), field: 'place', why: 'not-on-ladder', value });
    const { track, level } = [sides.mine[kind], sides.theirs[kind]].find((place) => isPlace(ladder, place)) ?? chosen;
    return { track, level };
  };
  const person = { ...parts.person, ...pick(fitting('person')) };
  const target = { ...parts.target, ...(pick(fitting('target')) as Pick<PromotionCase['target'], 'track' | 'level'>) };
  return { ...parts, person, target, claims: withOwnIds(claims), declarations, referees, needs, plan, roles };
}

function pick({ track, level }: Place): Place {
  return { track, level };
}

/** As `shared/model/check/case-consistency.ts` asks for. */
function isPlace(ladder: Ladder, { track, level }: Place): boolean {
  const known = ladder.levels.find(({ id }) => id === level);
  if (track !== null && !ladder.tracks.some(({ id }) => id === track)) return false;
  if (level === null) return true;
  return known !== undefined && (track === null || Object.hasOwn(known.names, track));
}

/** Longest id, less room for a number. */
const ID_LENGTH = 90;

/** Two computers may have given one id to different claims; the later gets a number. */
function withOwnIds(claims: readonly Claim[]): Claim[] {
  const taken = new Set(claims.map(({ id }) => id));
  const used = new Set<string>();
  return claims.map((claim) => {
    let { id } = claim;
    for (let count = 2; used.has(id); count += 1) {
      const next = `${claim.id.slice(0, ID_LENGTH)}-${count}`;
      if (!taken.has(next)) id = next;
    }
    taken.add(id);
    used.add(id);
    return id === claim.id ? claim : { ...claim, id };
  });
}
