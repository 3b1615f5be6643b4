import { ownRulesOf } from '../../../shared/fit/thresholds-of.ts';
import {
  type Comparison,
  type LevelStanding,
  type Standing,
  type TrackFit,
  VERDICTS,
  type Verdict,
} from '../../../shared/fit/verdict-types.ts';
import { levelTitle } from '../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { standingName, verdictName } from '../../../shared/text/names.ts';
import { ownRulesSentence, withOwnRules } from '../../../shared/text/own-rules.ts';
import { reasonSentence } from '../../../shared/text/reason-sentence.ts';
import { plain, type Style, type Terminal } from './terminal.ts';

type Paint = Terminal['paint'];
/** What the tables of all tracks have in common: the width of the titles, and the columns. */
type Table = { readonly width: number; readonly counted: readonly Verdict[] };

const STYLES: Readonly<Record<Standing, Style>> = { operating: 'green', 'within-reach': 'yellow', 'not-yet': 'red' };
const DECLARED: ReadonlySet<Verdict> = new Set(['no-opportunity', 'not-applicable']);

/** Every track as a table, its highest level on top, then why the level sought stands where it does on each. */
export function printComparison(subject: PromotionCase, { tracks }: Comparison, { out, paint }: Terminal): void {
  const { person, target, ladder } = subject;
  const rules = ownRulesOf(subject);
  out(
    `${plain(person.name)} seeks ${plain(levelTitle(ladder, target.track, target.level))}; by ${withOwnRules(ladderOf(ladder), rules)}.`,
  );
  if (rules.length > 0) out(ownRulesSentence(rules));
  const titles = tracks.flatMap(({ track, levels }) => levels.map(({ level }) => titleOf(ladder, track.id, level.id)));
  const width = Math.max(...titles.map((title) => title.length));
  const counted = VERDICTS.filter((verdict) => tracks.some(({ levels }) => isCounted(levels, verdict)));
  for (const fit of tracks) {
    out('');
    for (const line of trackLines(subject, fit, { width, counted }, paint)) out(line);
  }
  for (const { track, levels } of tracks) {
    const sought = levels.find(({ level }) => level.id === target.level);
    if (sought === undefined) continue;
    out('');
    for (const line of reasonLines(titleOf(ladder, track.id, target.level), sought, paint)) out(line);
  }
}

/** The two that are declared would only widen the table of a case that declares nothing. */
function isCounted(levels: readonly LevelStanding[], verdict: Verdict): boolean {
  return !DECLARED.has(verdict) || levels.some(({ counts }) => counts[verdict] > 0);
}

/** A heading, the names of the columns, a line for each level. */
function trackLines(
  { ladder, target }: PromotionCase,
  fit: TrackFit,
  { width, counted }: Table,
  paint: Paint,
): string[] {
  const { track, levels, effectiveLevel } = fit;
  const reached =
    effectiveLevel === null ? 'no level is operating' : `operating as ${titleOf(ladder, track.id, effectiveLevel)}`;
  const standing = Math.max(...levels.map((level) => standingName(level.standing).length), 'Standing'.length);
  const columns = counted.map((verdict) => ({ verdict, name: verdictName(verdict) }));
  const names = columns.map(({ name }) => name).join('  ');
  const header = `  ${' '.repeat(width)}  ${'Standing'.padEnd(standing)}  ${names}`;
  const lines = levels.toReversed().map((level) => {
    const isSought = track.id === target.track && level.level.id === target.level;
    const counts = columns.map(({ verdict, name }) => String(level.counts[verdict]).padStart(name.length));
    return [
      `${isSought ? '>' : ' '} ${titleOf(ladder, track.id, level.level.id).padEnd(width)}`,
      paint(STYLES[level.standing], standingName(level.standing).padEnd(standing)),
      ...counts,
    ].join('  ');
  });
  return [`${paint('bold', plain(track.name))}: ${reached}`, paint('dim', header), ...lines];
}

function reasonLines(title: string, { standing, reasons }: LevelStanding, paint: Paint): string[] {
  const heading = `${title}: ${paint(STYLES[standing], standingName(standing).toLowerCase())}`;
  return [heading, ...reasons.map((reason) => `  - ${plain(reasonSentence(reason))}`)];
}

function titleOf(ladder: Ladder, track: string, level: string): string {
  return plain(levelTitle(ladder, track, level));
}

function ladderOf({ title, version }: Ladder): string {
  return plain(`the ladder "${title}", version ${version}`);
}
