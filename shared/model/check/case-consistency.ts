import type { Path } from '../../lib/json-pointer.ts';
import type { Failure } from '../../lib/result.ts';
import type { Need } from '../need.ts';
import type { PromotionCase } from '../promotion-case.ts';
import { ladderFaults, repeatedIds } from './ladder-consistency.ts';
import { faultAt } from './schema-fault.ts';

/** Faults between the parts of a case that its schema cannot see: ids used twice, and names of parts that are not there. */
export function caseFaults(subject: PromotionCase): Failure[] {
  return [
    ...placeFaults(subject),
    ...ladderFaults(subject.ladder, ['ladder']),
    ...repeatedIds(subject.activities, ['activities']),
    ...repeatedIds(subject.claims, ['claims']),
    ...repeatedIds(subject.referees, ['referees']),
    ...repeatedIds(subject.submissions, ['submissions']),
    ...subject.submissions.flatMap(({ feedback }, index) => repeatedIds(feedback, ['submissions', index, 'feedback'])),
    ...repeatedIds(subject.roles, ['roles']),
    ...repeatedIds(subject.needs, ['needs']),
    ...repeatedIds(subject.plan, ['plan']),
    ...repeatedIds(subject.packetPlans, ['packetPlans']),
    ...repeatedIds(subject.aliases, ['aliases']),
    ...repeatedIds(subject.reviews, ['reviews']),
    ...subject.reviews.flatMap(({ remarks }, index) => repeatedIds(remarks, ['reviews', index, 'remarks'])),
    ...repeatedIds(subject.forms, ['forms']),
    ...referenceFaults(subject),
    ...roleFaults(subject),
  ];
}

/** The level sought must be one of its track; so must the person's own, where both are given. */
function placeFaults({ ladder, person, target }: PromotionCase): Failure[] {
  const found: Failure[] = [];
  const check = (root: 'target' | 'person', track: string | null, level: string | null): void => {
    const knownTrack = track === null || ladder.tracks.some(({ id }) => id === track);
    const knownLevel = level === null ? undefined : ladder.levels.find(({ id }) => id === level);
    if (!knownTrack) found.push(unknown([root, 'track'], 'track', track));
    if (level !== null && knownLevel === undefined) found.push(unknown([root, 'level'], 'level', level));
    if (track !== null && knownTrack && knownLevel !== undefined && !Object.hasOwn(knownLevel.names, track)) {
      found.push(faultAt('not-on-track', [root, 'level'], `the level "${level}" has no name on the track "${track}"`));
    }
  };
  check('person', person.track, person.level);
  check('target', target.track, target.level);
  return found;
}

/** Tracks that the ladder has, each once, and a level that is on one of them. */
function roleFaults({ ladder, roles }: PromotionCase): Failure[] {
  return roles.flatMap(({ tracks, level }, index) => {
    const found: Failure[] = [];
    tracks.forEach((track, position) => {
      const place = ['roles', index, 'tracks', position];
      if (!ladder.tracks.some(({ id }) => id === track)) found.push(unknown(place, 'track', track));
      else if (tracks.indexOf(track) < position)
        found.push(faultAt('repeated', place, `names the track "${track}" a second time`));
    });
    const known = ladder.levels.find(({ id }) => id === level);
    if (level !== null && known === undefined) found.push(unknown(['roles', index, 'level'], 'level', level));
    if (known !== undefined && !tracks.some((track) => Object.hasOwn(known.names, track)))
      found.push(faultAt('not-on-track', ['roles', index, 'level'], `the level "${level}" is on none of its tracks`));
    return found;
  });
}

function referenceFaults(subject: PromotionCase): Failure[] {
  const { ladder, activities, claims, declarations, referees, needs, plan } = subject;
  const activityIds = new Set(activities.map(({ id }) => id));
  const criteria = new Map(ladder.criteria.map((criterion) => [criterion.id, criterion]));
  const found: Failure[] = [];

  const pairs = new Map<string, number>();
  claims.forEach((claim, index) => {
    if (!activityIds.has(claim.activity))
      found.push(unknown(['claims', index, 'activity'], 'activity', claim.activity));
    if (!criteria.has(claim.criterion))
      found.push(unknown(['claims', index, 'criterion'], 'criterion', claim.criterion));
    // A space cannot stand in an id, so no two pairs share a key.
    const pair = `${claim.activity} ${claim.criterion}`;
    const earlier = pairs.get(pair);
    if (earlier === undefined) pairs.set(pair, index);
    else
      found.push(
        faultAt('repeated', ['claims', index], `claims the same activity for the same criterion as claims/${earlier}`),
      );
  });

  const declared = new Map<string, number>();
  declarations.forEach(({ kind, criterion }, index) => {
    const subject = criteria.get(criterion);
    if (subject === undefined) found.push(unknown(['declarations', index, 'criterion'], 'criterion', criterion));
    if (kind === 'not-applicable' && subject?.optional === false) {
      const says = `says not-applicable of "${criterion}", which the ladder requires; only optional criteria can be left out`;
      found.push(faultAt('not-optional', ['declarations', index], says));
    }
    const key = `${kind} ${criterion}`;
    const earlier = declared.get(key);
    if (earlier === undefined) declared.set(key, index);
    else found.push(faultAt('repeated', ['declarations', index], `declares the same as declarations/${earlier}`));
  });

  const checkNames = (place: Path, names: Partial<Pick<Need, 'activities' | 'criteria'>>): void => {
    names.activities?.forEach((id, position) => {
      if (!activityIds.has(id)) found.push(unknown([...place, 'activities', position], 'activity', id));
    });
    names.criteria?.forEach((id, position) => {
      if (!criteria.has(id)) found.push(unknown([...place, 'criteria', position], 'criterion', id));
    });
  };
  for (const [index, referee] of referees.entries()) checkNames(['referees', index], referee);
  for (const [index, need] of needs.entries()) checkNames(['needs', index], need);
  for (const [index, { criteria: named, activity }] of plan.entries()) {
    checkNames(['plan', index], { criteria: named });
    if (activity !== null && !activityIds.has(activity))
      found.push(unknown(['plan', index, 'activity'], 'activity', activity));
  }
  return found;
}

function unknown(path: Path, kind: string, id: string): Failure {
  const owner = kind === 'activity' ? 'the case' : 'its ladder';
  return faultAt('unknown-id', path, `names the ${kind} "${id}", which ${owner} does not have`);
}
