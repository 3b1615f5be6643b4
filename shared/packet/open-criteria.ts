import type { CriterionVerdict } from '../fit/verdict-types.ts';
import type { PacketContext } from './packet-context.ts';

/**
 * What the evidence does not show: gaps at the level sought and below it, and criteria of any level with a gap that the
 * author declares whatever the verdict; each once, the level sought first. While nothing is claimed, only what is declared:
 * a list of the whole ladder would say nothing.
 */
export function openCriteria(context: PacketContext): readonly CriterionVerdict[] {
  const { comparison, targetLevels, case: c } = context;
  const near = c.claims.length === 0 ? [] : targetLevels.flatMap(({ criteria }) => criteria);
  const elsewhere = comparison.tracks.flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria));
  const declared = declaredGaps(context);
  const open = [...openAmong(near, declared), ...elsewhere.filter(({ criterion }) => declared.has(criterion.id))];
  return [...new Map(open.map((verdict) => [verdict.criterion.id, verdict])).values()];
}

/** The same, of the level sought alone. */
export function openAtTarget(context: PacketContext): readonly CriterionVerdict[] {
  return openAmong(context.targetLevels[0]?.criteria ?? [], declaredGaps(context));
}

function openAmong(verdicts: readonly CriterionVerdict[], declared: ReadonlySet<string>): readonly CriterionVerdict[] {
  return verdicts.filter(({ criterion, verdict }) => verdict === 'gap' || declared.has(criterion.id));
}

function declaredGaps({ case: { declarations } }: PacketContext): ReadonlySet<string> {
  return new Set(declarations.filter(({ kind }) => kind === 'known-gap').map(({ criterion }) => criterion));
}
