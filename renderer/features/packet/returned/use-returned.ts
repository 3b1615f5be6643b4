import { useState } from 'react';
import { addReview, extendReview, openRemark, removeReview, roundOf } from '../../../../shared/case/review-edits.ts';
import { LINE_LIMIT } from '../../../../shared/model/field.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Review } from '../../../../shared/model/review.ts';
import { likelySubmission } from '../../../../shared/returned/remark-target.ts';
import type { Returned } from '../../../../shared/returned/returned-types.ts';
import { ask } from '../../../api/client.ts';
import type { ChosenFile } from '../../../components/files/read-chosen-file.ts';
import { tell, tellProblem } from '../../../components/popups/toasts.tsx';
import { useIsMounted } from '../../../lib/use-is-mounted.ts';
import { changeCase, changeCaseOf } from '../../../store/case-session.ts';
import { newId } from '../../../store/new-id.ts';
import { text } from '../../../text/text.ts';

const words = text.returned;

/** Reads documents that came back into the case; `problem` is why the last one was not. */
export function useReturned(promotionCase: PromotionCase, today: string, onRead: (review: string) => void) {
  const isMounted = useIsMounted();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id } = promotionCase;

  const refuse = (sentence: string): void => {
    // Reading takes a while, and the user may have gone elsewhere.
    if (isMounted()) setProblem(sentence);
    else tellProblem(sentence);
  };

  /** Takes remarks in that no review has; says what there was. */
  const take = (fileName: string, { remarks, formatChanges }: Returned): void => {
    const fresh = newId();
    let said = '';
    let shown = fresh;
    const lost = changeCaseOf(id, (current) => {
      const round = roundOf(current.reviews, remarks);
      if (round.review === null) {
        said = words.taken(remarks.length, fileName);
        return addReview(current, {
          id: fresh,
          fileName,
          receivedOn: today,
          submission: likelySubmission(current.submissions, { fileName, receivedOn: today })?.id ?? null,
          remarks: remarks.map((remark) => openRemark(remark, newId())),
        });
      }
      shown = round.review.id;
      const extended = extendReview(current, round, newId);
      said =
        extended === null
          ? words.known(remarks.length, round.review.fileName)
          : words.extended(round.fresh.length, round.changed.length, round.review.fileName);
      return extended;
    });
    if (lost !== null) {
      tellProblem(words.notTaken);
      return;
    }
    onRead(shown);
    tell({ title: said, ...(formatChanges > 0 ? { description: words.formatChanges(formatChanges) } : {}) });
  };

  return {
    busy,
    problem,
    onUnreadable: (name: string): void => setProblem(words.unreadable(name)),
    onFile: async ({ name, bytes }: ChosenFile): Promise<void> => {
      setBusy(true);
      setProblem(null);
      const answer = await ask('review.read', { bytes });
      setBusy(false);
      const fileName = oneLine(name);
      if (answer.ok) take(fileName, answer.value);
      else refuse(words.notRead(fileName, answer.problem.message));
    },
    remove: (review: Review): void => {
      changeCase((current) => removeReview(current, review.id));
      tell({
        title: words.removed,
        action: {
          label: text.shell.undo,
          run: () => tellProblem(changeCaseOf(id, (current) => addReview(current, review))),
        },
      });
    },
  };
}

/** A file may have a name of any length and of several lines. */
function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, LINE_LIMIT) || 'docx';
}
