import { readFileSync } from 'node:fs';
import { parseLadderText } from '../../shared/ladder/parse-ladder.ts';
import { type Activity, activity, type Metric } from '../../shared/model/activity.ts';
import type { Claim, Strength } from '../../shared/model/claim.ts';
import type { Declaration, DeclarationKind } from '../../shared/model/declaration.ts';
import { type Intention, intention } from '../../shared/model/intention.ts';
import type { Ladder } from '../../shared/model/ladder.ts';
import { type Need, need } from '../../shared/model/need.ts';
import { parseCase } from '../../shared/model/parse-case.ts';
import { type PromotionCase, SCHEMA_VERSION } from '../../shared/model/promotion-case.ts';
import { type Referee, referee } from '../../shared/model/referee.ts';
import { type RolePeriod, rolePeriod } from '../../shared/model/role-period.ts';

const root = new URL('../../', import.meta.url);

/** The ladder that ships with the program. */
export const TWO_TRACK = readLadder('assets/ladders/two-track.yaml');
/** A real company's ladder: no shared criteria, and a second track that begins at its fourth level. */
export const JORGEF = readLadder('tests/fixtures/ladders/jorgef-two-track.yaml');
/** Technical leadership as a role without rungs: `lead`, beside the two levels of `ic`. */
export const OVERLAY = readLadder('tests/fixtures/ladders/overlay.yaml');
/** One set of rungs for both tracks. */
export const SAME_RUNG = readLadder('tests/fixtures/ladders/same-rung.yaml');

/** A number with everything that makes it `measured`. */
export const FULL_METRIC: Metric = {
  name: 'Build time',
  before: 40,
  after: 9,
  unit: 'min',
  period: 'a quarter',
  source: 'CI report',
};
/** A link, which makes an activity at least `artefact`. */
export const A_LINK = { url: 'https://example.com/design', label: 'Design' };

/** An activity of the first half of 2025 that says something in each of its texts; `given` replaces what it names. */
export function anActivity(id: string, given: Partial<Activity> = {}): Activity {
  return activity.parse({
    id,
    title: `Title of ${id}`,
    start: '2025-01-10',
    end: '2025-06-30',
    situation: 'What was the matter.',
    action: 'What was done.',
    impact: 'What came of it.',
    ownPart: 'What was mine.',
    ...given,
  });
}

/** A claim with an id made of its pair. */
export function aClaim(
  activityId: string,
  criterion: string,
  strength: Strength = 'meets',
  given: Partial<Claim> = {},
): Claim {
  return { id: `${activityId}--${criterion}`, activity: activityId, criterion, strength, rationale: 'Why.', ...given };
}

/** A declaration; a known gap may say by when it is to be closed. */
export function aDeclaration(kind: DeclarationKind, criterion: string, by: string | null = null): Declaration {
  const about = { criterion, confidentiality: 'internal' } as const;
  if (kind === 'known-gap') return { kind, ...about, mitigation: 'A plan.', by };
  return { kind, ...about, reason: 'A reason.' };
}

/** A referee who agreed to vouch for activities. */
export function aReferee(id: string, activities: readonly string[] = [], given: Partial<Referee> = {}): Referee {
  return referee.parse({ id, name: `Referee ${id}`, answer: 'agreed', activities, ...given });
}

/** A time on the IC track of the built-in ladder. */
export function aRole(id: string, given: Partial<RolePeriod> = {}): RolePeriod {
  return rolePeriod.parse({ id, tracks: ['ic'], start: '2024-01-01', ...given });
}

export function aNeed(id: string, given: Partial<Need> = {}): Need {
  return need.parse({ id, title: `Title of ${id}`, observation: 'What was seen.', ...given });
}

/** An activity that is intended for the spring of 2026. */
export function anIntention(id: string, criteria: readonly string[], given: Partial<Intention> = {}): Intention {
  return intention.parse({ id, title: `Title of ${id}`, criteria, start: '2026-02-01', end: '2026-05-31', ...given });
}

/** A valid case, on the built-in ladder for T6 where nothing else is given. */
export function aCase(given: Partial<PromotionCase> = {}): PromotionCase {
  const parsed = parseCase({
    schemaVersion: SCHEMA_VERSION,
    id: 'case-1',
    person: { name: 'Ada Example' },
    target: { track: 'ic', level: 'l6' },
    ladder: TWO_TRACK,
    ...given,
  });
  if (!parsed.ok) throw new Error(parsed.problem.problems.map(({ message }) => message).join('\n'));
  return parsed.value;
}

/** The JSON of a case with the value at a path replaced, or taken out when it is undefined. */
export function jsonWith(subject: PromotionCase, path: readonly (string | number)[], value: unknown): object {
  const copy = JSON.parse(JSON.stringify(subject)) as object;
  let container = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) container = container[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete container[last];
  else container[last] = value;
  return copy;
}

function readLadder(path: string): Ladder {
  const parsed = parseLadderText(readFileSync(new URL(path, root), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value.ladder;
}
