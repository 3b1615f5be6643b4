import { useState } from 'react';
import type { CaseSummary } from '../../../../shared/api/answers.ts';
import { Button } from '../../../components/button.tsx';
import { text } from '../../../text/text.ts';
import { CasePreview } from './case-preview.tsx';

type Props = { readonly backup: string; readonly summary: CaseSummary; readonly onRestore: () => void };

/** A case of a backup: what it is, what is in it when that is asked for, and the way back into the library. */
export function BackedUpCase({ backup, summary, onRestore }: Props) {
  const { id, person, target, activities, claims, changedAt, lock } = summary;
  const [isLookedAt, setLookedAt] = useState(false);
  return (
    <>
      <span>
        {lock === 'none' ? text.backups.caseOf(person, target, activities, claims) : text.backups.lockedCase(person)}
      </span>
      <div>
        <Button
          look="quiet"
          aria-expanded={isLookedAt}
          aria-label={text.backups.lookAt(person)}
          onClick={() => setLookedAt(!isLookedAt)}
        >
          {text.backups.look}
        </Button>{' '}
        <Button aria-label={text.backups.restoreCase(person)} onClick={onRestore}>
          {text.backups.restoreCaseShort}
        </Button>
      </div>
      {isLookedAt && <CasePreview backup={backup} id={id} changedAt={changedAt} />}
    </>
  );
}
