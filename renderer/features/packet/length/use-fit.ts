import { useEffect, useState } from 'react';
import type { CalendarDate } from '../../../../shared/lib/calendar-date.ts';
import { type Failure, failure, type Result, success } from '../../../../shared/lib/result.ts';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { isOverBudget, type PdfPages } from '../../../../shared/packet/budget.ts';
import { fitToPages, limitsPages } from '../../../../shared/packet/fit-pages.ts';
import { type Fit, stepsToFit, type VerdictsChanged, verdictsChanged } from '../../../../shared/packet/make-fit.ts';
import { budgetOfCase } from '../../../../shared/packet/packet-budget.ts';
import { drawPacket } from '../draw-packet.ts';

/** How long the window may be busy at a time, in milliseconds. */
const BUSY = 30;

export type FitState = {
  readonly fit: Fit | null;
  /** Null while it is being looked for. */
  readonly end: { readonly isWithin: boolean; readonly verdicts: VerdictsChanged } | null;
  /** Why pages could not be counted. */
  readonly problem: Failure | null;
};

/** Looks for what a packet has to do without to be within its limits, a little at a time: a large case takes a while. */
export function useFit(promotionCase: PromotionCase, date: CalendarDate): FitState {
  const [state, setState] = useState<FitState>({ fit: null, end: null, problem: null });
  useEffect(() => {
    let isCurrent = true;
    const look = limitsPages(promotionCase.packet) ? fitOfPages : fitOfWords;
    const search: Search = {
      case: promotionCase,
      date,
      isWanted: () => isCurrent,
      onStep: (fit) => setState({ fit, end: null, problem: null }),
    };
    void look(search).then((found) => {
      if (!isCurrent) return;
      if (!found.ok) setState({ fit: null, end: null, problem: found.problem });
      else if (found.value !== null) {
        setState({ fit: found.value, end: endOf(found.value, promotionCase, date), problem: null });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [promotionCase, date]);
  return state;
}

type Search = {
  readonly case: PromotionCase;
  readonly date: CalendarDate;
  /** False when nobody waits for it any more: it ends with the step that it is at. */
  readonly isWanted: () => boolean;
  /** Told of the step that has been reached. */
  readonly onStep: (fit: Fit) => void;
};

const GIVEN_UP: Failure = { code: 'given-up', message: 'Nobody waits for it any more.' };

async function fitOfWords(search: Search): Promise<Result<Fit | null, Failure>> {
  const next = inPieces(stepsToFit(search.case, search.date), search);
  let fit: Fit | null = null;
  for (let step = await next(); step !== null; step = await next()) fit = step;
  return success(fit);
}

async function fitOfPages(search: Search): Promise<Result<Fit | null, Failure>> {
  const { case: c, date, isWanted } = search;
  const draw = async (plan: PacketPlan): Promise<Result<PdfPages, Failure>> =>
    isWanted() ? drawPacket(c.id, plan, isWanted) : failure(GIVEN_UP);
  const asItIs = await draw(c.packet);
  if (!asItIs.ok) return asItIs;
  return fitToPages({
    next: inPieces(stepsToFit(c, date, asItIs.value), search),
    measured: async ({ plan }) => {
      const drawn = await draw(plan);
      return drawn.ok ? success(budgetOfCase(c, plan, date, drawn.value)) : drawn;
    },
  });
}

/** The steps one after the other, with pauses for the window to do something else. */
function inPieces(steps: Iterator<Fit, void>, { isWanted, onStep }: Search): () => Promise<Fit | null> {
  let until = performance.now() + BUSY;
  return async () => {
    const step = isWanted() ? steps.next() : null;
    if (step === null || step.done === true) return null;
    if (performance.now() > until) {
      onStep(step.value);
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + BUSY;
    }
    return step.value;
  };
}

function endOf(fit: Fit, promotionCase: PromotionCase, date: CalendarDate): FitState['end'] {
  return { isWithin: !isOverBudget(fit.budget), verdicts: verdictsChanged(promotionCase, fit.activities, date) };
}
