import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Feedback, Submission } from '../../../../shared/model/submission.ts';
import { DecisionDialog } from './decision/decision-dialog.tsx';
import { NextAttemptDialog } from './decision/next-attempt-dialog.tsx';
import { FeedbackDialog } from './feedback/feedback-dialog.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import type { useSubmissions } from './use-submissions.ts';

/** What is asked in a dialog: of the packet as it is now, or of one that was handed in. */
export type Asked =
  | { readonly kind: 'keep' }
  | { readonly kind: 'note' | 'decision' | 'next'; readonly submission: Submission }
  | { readonly kind: 'feedback'; readonly submission: Submission; readonly feedback: Feedback };

type Props = {
  readonly promotionCase: PromotionCase;
  readonly asked: Asked;
  readonly actions: ReturnType<typeof useSubmissions>;
  readonly onClose: () => void;
  readonly onKept: (id: string) => void;
};

/** The dialogs of packets that are or were handed in. */
export function SubmissionDialogs({ promotionCase, asked, actions, onClose, onKept }: Props) {
  const closing =
    <Value,>(act: (value: Value) => void) =>
    (value: Value): void => {
      act(value);
      onClose();
    };
  switch (asked.kind) {
    case 'keep':
      return (
        <KeepDialog
          promotionCase={promotionCase}
          busy={actions.busy}
          problem={actions.problem}
          onClose={onClose}
          onConfirm={async (form) => {
            const id = await actions.keep(form);
            if (id === null) return;
            onClose();
            onKept(id);
          }}
        />
      );
    case 'note':
      return (
        <NoteDialog
          submission={asked.submission}
          onClose={onClose}
          onConfirm={closing((form) => actions.change(asked.submission, form))}
        />
      );
    case 'decision':
      return (
        <DecisionDialog
          decision={asked.submission.decision}
          onClose={onClose}
          onConfirm={closing((decision) => actions.decide(asked.submission, decision))}
        />
      );
    case 'feedback':
      return (
        <FeedbackDialog
          promotionCase={promotionCase}
          submission={asked.submission}
          feedback={asked.feedback}
          onClose={onClose}
          onConfirm={closing((feedback) => actions.noteFeedback(asked.submission, feedback))}
        />
      );
    case 'next':
      return (
        <NextAttemptDialog
          submission={asked.submission}
          onClose={onClose}
          onConfirm={closing((date) => actions.startNext(asked.submission, date))}
        />
      );
  }
}
