import { readFileSync } from 'node:fs';
import { parseLadderText } from '../../shared/ladder/parse-ladder.ts';
import { addDays } from '../../shared/lib/calendar-date.ts';
import type { Ladder } from '../../shared/model/ladder.ts';
import { parseCase } from '../../shared/model/parse-case.ts';
import { type PromotionCase, SCHEMA_VERSION } from '../../shared/model/promotion-case.ts';

type Size = { readonly activities: number; readonly claimsEach: number; readonly ladder?: Ladder };

const VERBS = ['Led', 'Designed', 'Shipped', 'Migrated', 'Reduced', 'Taught', 'Reviewed', 'Diagnosed'];
const THINGS = [
  'the billing reconciliation',
  'on-call alert routing',
  'the payments ledger',
  'the search index',
  'build times',
  'a staffing plan for three teams',
  'the schema registry',
  'the design review template',
];

/** The built-in ladder, as it is shipped. */
function builtInLadder(): Ladder {
  const parsed = parseLadderText(readFileSync(new URL('../../assets/ladders/two-track.yaml', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value.ladder;
}

/** A made-up case of any size, the same for the same size: for benchmarks and for tests of scale. */
export function largeCase({ activities, claimsEach, ladder = builtInLadder() }: Size): PromotionCase {
  const random = randomFrom(activities);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const ids = Array.from({ length: activities }, (_, index) => `a-${index + 1}`);
  const parsed = parseCase({
    schemaVersion: SCHEMA_VERSION,
    id: 'large',
    person: { name: 'Zoë Müller-Ångström', role: 'Senior engineer', track: 'ic', level: 'l5' },
    target: { track: 'tl', level: 'l6' },
    ladder,
    activities: ids.map((id, index) => {
      const start = addDays('2024-06-01', Math.floor(random() * 700));
      return {
        id,
        title: `${pick(VERBS)} ${pick(THINGS)} (${index + 1})`,
        start,
        end: addDays(start, 20 + Math.floor(random() * 160)),
        situation: `${pick(THINGS)} was failing for ${2 + Math.floor(random() * 90)} customers a week, and nobody measured it.`,
        action: `${pick(VERBS)} ${pick(THINGS)} with ${1 + Math.floor(random() * 9)} engineers of several teams, wrote the design, agreed the roll-out & handled "edge cases" <carefully>.`,
        impact: `Fewer incidents over ${1 + Math.floor(random() * 4)} quarters; ${10 + Math.floor(random() * 300)} engineer-hours saved.`,
        metrics: [
          { name: 'Latency', before: 900, after: 90, unit: 'ms', period: 'three months', source: 'service dashboard' },
        ],
        links: [{ url: `https://git.example.com/pull/${1000 + index}`, label: 'Change' }],
      };
    }),
    claims: ids.flatMap((id, index) =>
      Array.from({ length: claimsEach }, (_, offset) => ({
        id: `c-${index + 1}-${offset}`,
        activity: id,
        criterion: ladder.criteria[(index * 7 + offset * 11) % ladder.criteria.length]?.id,
        strength: pick(['partial', 'meets', 'exceeds']),
        rationale: 'Did what the criterion asks for, and others rely on it since.',
      })),
    ),
  });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
