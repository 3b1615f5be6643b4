import type { LockSurvey } from '../../../shared/api/lock-questions.ts';
import { CheckBox } from '../../components/fields/check-box.tsx';
import { text } from '../../text/text.ts';
import styles from './lock.module.css';

type Props = {
  readonly survey: LockSurvey | null;
  readonly removes: boolean;
  readonly onChange: (removes: boolean) => void;
};

/** What happens to backups and to files that were set aside, and what Rungs cannot do anything about. */
export function AsideChoice({ survey, removes, onChange }: Props) {
  const count = survey?.aside.length ?? 0;
  return (
    <section className={styles.happens}>
      <h3>{text.lock.happens}</h3>
      <ul>
        {survey !== null && <li>{text.lock.backups(survey.backups)}</li>}
        <li>{text.lock.exported}</li>
      </ul>
      {survey !== null && count > 0 && (
        <CheckBox
          label={text.lock.aside(count)}
          hint={text.lock.asideHint(survey.aside.map(({ name }) => name).join(', '))}
          checked={removes}
          onChange={onChange}
        />
      )}
    </section>
  );
}
