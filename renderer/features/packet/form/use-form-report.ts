import { useEffect, useState } from 'react';
import type { FormReport } from '../../../../shared/form/form-report.ts';
import type { Form } from '../../../../shared/model/form.ts';
import type { Audience } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { ask } from '../../../api/client.ts';
import { useCaseSession } from '../../../store/case-session.ts';

export type ReportState = {
  /** What the desk said last of this form; null while it says it for the first time. */
  readonly report: FormReport | null;
  readonly problem: string | null;
};

type Kept = ReportState & { readonly hash: string };

/** What stands in a form and becomes of it for an audience: asked again after every edit that is saved. */
export function useFormReport(promotionCase: PromotionCase, form: Form | undefined, audience: Audience): ReportState {
  const [kept, setKept] = useState<Kept>({ hash: '', report: null, problem: null });
  const save = useCaseSession((session) => (session.state.kind === 'open' ? session.state.save.kind : 'saved'));
  const hash = form?.hash ?? '';
  useEffect(() => {
    if (save === 'saving' || hash === '') return;
    let current = true;
    void ask('form.inspect', { id: promotionCase.id, form: hash, audience }).then((answer) => {
      if (!current) return;
      setKept(
        answer.ok
          ? { hash, report: answer.value, problem: null }
          : { hash, report: null, problem: answer.problem.message },
      );
    });
    return () => {
      current = false;
    };
  }, [promotionCase, hash, audience, save]);
  return kept.hash === hash ? kept : { report: null, problem: null };
}
