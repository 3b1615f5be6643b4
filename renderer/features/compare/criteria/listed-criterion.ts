import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';

/** A criterion as a list shows it. */
export type ListedCriterion = {
  readonly verdict: CriterionVerdict;
  /** Both sides ask for it: it is one criterion, counted once. */
  readonly shared?: boolean;
  /** Who asks for it, where the list does not say. */
  readonly askedBy?: string;
};
