import { useState } from 'react';
import {
  addSubmission,
  noteSubmission,
  recordDecision,
  recordFeedback,
  removeSubmission,
  startNextAttempt,
} from '../../../../shared/case/submission-edits.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Decision, Feedback, Submission } from '../../../../shared/model/submission.ts';
import { ask } from '../../../api/client.ts';
import { deliver } from '../../../api/deliver.ts';
import { tell, tellProblem } from '../../../components/popups/toasts.tsx';
import { useIsMounted } from '../../../lib/use-is-mounted.ts';
import { changeCase, changeCaseOf, hasUnsavedEdits, savedCase, undoIfLast } from '../../../store/case-session.ts';
import { text } from '../../../text/text.ts';
import type { SubmissionForm } from './submission-fields.tsx';

/** What can be done with packets that were handed in; `problem` is why the last one could not be kept. */
export function useSubmissions({ id, packet }: PromotionCase) {
  const isMounted = useIsMounted();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    busy,
    problem,
    forgetProblem: (): void => setProblem(null),
    /** Resolves with the id under which it is kept, or null where it is not. */
    keep: async (form: SubmissionForm): Promise<string | null> => {
      setBusy(true);
      await savedCase();
      const answer = hasUnsavedEdits() ? null : await ask('packet.freeze', { id, plan: packet, ...form });
      setBusy(false);
      const refused = answer === null ? text.details.notSavedYet : answer.ok ? null : answer.problem.message;
      setProblem(refused);
      // Writing takes a while, and the user may have gone elsewhere.
      if (!isMounted()) tellProblem(refused);
      if (answer?.ok !== true) return null;
      const isLost = changeCaseOf(id, (current) => addSubmission(current, answer.value)) !== null;
      if (isLost) tellProblem(text.submissions.notKept);
      else tell({ title: text.submissions.kept });
      return isLost || !isMounted() ? null : answer.value.id;
    },
    change: (submission: Submission, form: SubmissionForm): void =>
      changeCase((current) => noteSubmission(current, submission.id, form)),
    decide: (submission: Submission, decision: Decision | null): void =>
      changeCase((current) => recordDecision(current, submission.id, decision)),
    noteFeedback: (submission: Submission, feedback: Feedback): void =>
      changeCase((current) => recordFeedback(current, submission.id, feedback)),
    startNext: (submission: Submission, date: string | null): void => {
      changeCase((current) => startNextAttempt(current, submission.id, date));
      const run = (): void => tellProblem(undoIfLast(id, { name: 'attempt-after-submission', subject: submission.id }));
      tell({ title: text.submissions.nextStarted, action: { label: text.shell.undo, run } });
    },
    save: async ({ hash }: Submission): Promise<void> => {
      await savedCase();
      const done = await deliver(await ask('file.save', { id, hash }));
      if (done.kind === 'failed') tell({ title: done.problem.message, kind: 'problem' });
      if (done.kind === 'delivered') tell({ title: text.submissions.saved(done.place) });
    },
    remove: (submission: Submission): void => {
      changeCase((current) => removeSubmission(current, submission.id));
      tell({
        title: text.submissions.removed,
        action: {
          label: text.shell.undo,
          run: () => tellProblem(changeCaseOf(id, (current) => addSubmission(current, submission))),
        },
      });
    },
  };
}
