import { useEffect, useState } from 'react';
import type { CalendarDate } from '../../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { isOverBudget } from '../../../../shared/packet/budget.ts';
import { type Fit, stepsToFit, type VerdictsChanged, verdictsChanged } from '../../../../shared/packet/make-fit.ts';

/** How long the window may be busy at a time, in milliseconds. */
const BUSY = 30;

export type FitState = {
  readonly fit: Fit | null;
  /** Null while it is being looked for. */
  readonly end: { readonly isWithin: boolean; readonly verdicts: VerdictsChanged } | null;
};

/** Looks for what a packet has to do without to be within its limits, a little at a time: a large case takes a while. */
export function useFit(promotionCase: PromotionCase, date: CalendarDate): FitState {
  const [state, setState] = useState<FitState>({ fit: null, end: null });
  useEffect(() => {
    const steps = stepsToFit(promotionCase, date);
    let fit: Fit | null = null;
    const walk = (): void => {
      const until = performance.now() + BUSY;
      do {
        const step = steps.next();
        if (step.done === true) {
          if (fit !== null) setState({ fit, end: endOf(fit, promotionCase, date) });
          return;
        }
        fit = step.value;
      } while (performance.now() < until);
      setState({ fit, end: null });
      timer = setTimeout(walk);
    };
    let timer = setTimeout(walk);
    return () => clearTimeout(timer);
  }, [promotionCase, date]);
  return state;
}

function endOf(fit: Fit, promotionCase: PromotionCase, date: CalendarDate): FitState['end'] {
  return { isWithin: !isOverBudget(fit.budget), verdicts: verdictsChanged(promotionCase, fit.activities, date) };
}
