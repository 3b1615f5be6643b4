import { CircleAlert, Lock, type LucideIcon, Sprout } from 'lucide-react';
import { memo } from 'react';
import { confidentialityName, modeName } from '../../../../shared/text/names.ts';
import { ProofMark } from '../../../components/marks/proof-mark.tsx';
import { useDrafts } from '../../../store/drafts.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import { freshActivities } from '../new-activity.ts';
import styles from './activity-list.module.css';
import type { ListedActivity } from './listed-activity.ts';

type Props = ListedActivity & { readonly caseId: string };

/** An activity at a glance: what, when, how checkable, how much rests on it. */
export const ActivityRow = memo(function ActivityRow({ caseId, activity, proof, claims }: Props) {
  const waiting = useDrafts((drafts) => drafts.counts[freshActivities.draftKey(caseId, activity.id)] ?? 0);
  return (
    <>
      <span className={styles.title} data-untitled={activity.title === '' || undefined}>
        {activity.title === '' ? text.activities.untitled : activity.title}
      </span>
      <span className={styles.facts}>
        <span>{spanText(activity.start, activity.end)}</span>
        <ProofMark proof={proof} />
        <span>{text.activities.claimCount(claims)}</span>
        <span className={styles.hints}>
          {activity.mode === 'enabling' && <Hint icon={Sprout} name={modeName('enabling')} />}
          {activity.confidentiality === 'private' && <Hint icon={Lock} name={confidentialityName('private')} />}
        </span>
        {waiting > 0 && (
          <span className={styles.waiting}>
            <CircleAlert size={12} aria-hidden />
            {text.activities.needsCorrection}
          </span>
        )}
      </span>
    </>
  );
});

function Hint({ icon: Icon, name }: { readonly icon: LucideIcon; readonly name: string }) {
  return (
    <span title={name}>
      <Icon size={13} aria-hidden />
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
