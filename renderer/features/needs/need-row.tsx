import { CircleAlert } from 'lucide-react';
import type { Need } from '../../../shared/model/need.ts';
import { confidentialityName } from '../../../shared/text/names.ts';
import { useDrafts } from '../../store/drafts.ts';
import { text } from '../../text/text.ts';
import styles from './needs-screen.module.css';
import { freshNeeds } from './new-need.ts';

/** A need at a glance: what is needed, what it rests on, and who may learn of it. */
export function NeedRow({ caseId, need }: { readonly caseId: string; readonly need: Need }) {
  const waiting = useDrafts((drafts) => drafts.counts[freshNeeds.draftKey(caseId, need.id)] ?? 0);
  return (
    <>
      <span className={styles.name} data-unnamed={need.title === '' || undefined}>
        {need.title === '' ? text.needs.untitled : need.title}
      </span>
      <span className={styles.facts}>
        <span>{text.needs.facts(need.activities.length, need.criteria.length)}</span>
        <span>{confidentialityName(need.confidentiality)}</span>
      </span>
      {waiting > 0 && (
        <span className={styles.waiting}>
          <CircleAlert size={12} aria-hidden />
          {text.needs.needsCorrection}
        </span>
      )}
    </>
  );
}
