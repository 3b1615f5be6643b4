import { type Failure, type Result, success } from '../lib/result.ts';
import type { PacketPlan, Section } from '../model/packet-plan.ts';
import { type Budget, isOverBudget, limitsOf } from './budget.ts';
import type { Fit } from './make-fit.ts';

type Search = {
  /** The steps of `stepsToFit`, one at a time; null after the last. */
  readonly next: () => Promise<Fit | null>;
  /** How long the packet of a step is, with the pages of its PDF. */
  readonly measured: (fit: Fit) => Promise<Result<Budget, Failure>>;
};

/** Whether a plan limits pages anywhere in its packet. */
export function limitsPages(plan: PacketPlan): boolean {
  return limitsOf(plan).some(({ unit }) => unit === 'pages');
}

/**
 * The first of the steps with which a packet is within all its limits, those of pages too, or the last step. To draw a
 * packet takes long: after each that is too long as many steps are passed over as its length in words asks for, and then
 * the first that fits is looked for between the two. Of the first step the pages are known. Ends with the problem when a
 * packet cannot be drawn.
 */
export async function fitToPages({ next, measured }: Search): Promise<Result<Fit | null, Failure>> {
  const first = await next();
  if (first === null) return success(null);
  const passed = [first];
  const drawn = async (place: number): Promise<Result<Fit, Failure>> => {
    const step = passed[place] ?? first;
    const budget = await measured(step);
    return budget.ok ? success({ ...step, budget: budget.value }) : budget;
  };
  let best = first;
  let tooLong = 0;
  while (isOverBudget(best.budget)) {
    tooLong = passed.length - 1;
    if (!(await passOver(passed, next, best.budget))) return success(best);
    const shorter = await drawn(passed.length - 1);
    if (!shorter.ok) return shorter;
    best = shorter.value;
  }
  let enough = passed.length - 1;
  while (enough - tooLong > 1) {
    const middle = Math.floor((enough + tooLong) / 2);
    const between = await drawn(middle);
    if (!between.ok) return between;
    if (isOverBudget(between.value.budget)) tooLong = middle;
    else [enough, best] = [middle, between.value];
  }
  return success(best);
}

/** Goes on to the step that is as short as the last one that was drawn should have been; false when there is none. */
async function passOver(passed: Fit[], next: Search['next'], tooLong: Budget): Promise<boolean> {
  const { part, words } = goalOf(tooLong);
  for (let isFirst = true; ; isFirst = false) {
    const step = await next();
    if (step === null) return !isFirst;
    passed.push(step);
    if (wordsOf(step.budget, part) <= words) return true;
  }
}

/** The part of a packet that is too long by the greatest share - null for the whole - and how many words it may have by that. */
function goalOf(budget: Budget): { readonly part: Section | null; readonly words: number } {
  const parts = [{ section: null, ...budget.whole }, ...budget.sections];
  const shares = parts.map(({ section, limit, used }) => ({
    part: section,
    share: limit === null ? 1 : limit.amount / Math.max(1, used[limit.unit] ?? 0),
    words: used.words,
  }));
  const [{ part, share, words } = { part: null, share: 1, words: 0 }] = shares.toSorted(
    (one, other) => one.share - other.share,
  );
  return { part, words: words * share };
}

function wordsOf({ whole, sections }: Budget, part: Section | null): number {
  return part === null ? whole.used.words : (sections.find(({ section }) => section === part)?.used.words ?? 0);
}
