import { removeClaim, setClaim } from '../../../../shared/case/claim-edits.ts';
import { tell, tellProblem } from '../../../components/popups/toasts.tsx';
import { changeCase, changeCaseOf } from '../../../store/case-session.ts';
import { text } from '../../../text/text.ts';

/** Removes a claim and offers it back just as it was, whatever is edited in between. */
export function takeClaimBack(id: string): void {
  changeCase((current) => {
    const claim = current.claims.find((candidate) => candidate.id === id);
    if (claim === undefined) return null;
    tell({
      title: text.mapping.claimRemoved,
      action: {
        label: text.shell.undo,
        run: () => tellProblem(changeCaseOf(current.id, (later) => setClaim(later, claim))),
      },
    });
    return removeClaim(current, id);
  });
}
