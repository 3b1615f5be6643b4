import { Ellipsis, FileCheck } from 'lucide-react';
import { useId, useState } from 'react';
import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Submission } from '../../../../shared/model/submission.ts';
import { Button } from '../../../components/button.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { Menu } from '../../../components/popups/menu.tsx';
import { useToday } from '../../../store/today.ts';
import { dayText } from '../../../text/dates.ts';
import { sizeText } from '../../../text/sizes.ts';
import { text } from '../../../text/text.ts';
import { SubmissionDialog } from './submission-dialog.tsx';
import styles from './submissions.module.css';
import { useSubmissions } from './use-submissions.ts';

/** Packets as they were handed in, and the way to keep this one. */
export function SubmissionsSection({ promotionCase }: { readonly promotionCase: PromotionCase }) {
  const headingId = useId();
  const today = useToday();
  const { list, busy, problem, forgetProblem, keep, change, save, remove } = useSubmissions(promotionCase);
  const [keeping, setKeeping] = useState(false);
  const [changing, setChanging] = useState<Submission | null>(null);
  const words = text.submissions;
  const lineOf = ({ date, format, audience }: Submission): string =>
    words.line(dayText(date), text.packet.formats[format], audience);
  const close = (): void => {
    setKeeping(false);
    setChanging(null);
    forgetProblem();
  };

  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{words.title}</h2>
      {list.length === 0 && <p className={styles.muted}>{words.none}</p>}
      <ul>
        {list.map((submission) => (
          <li key={submission.id} className={styles.row}>
            <div>
              <p>{lineOf(submission)}</p>
              <p className={styles.muted}>
                {words.facts(
                  levelTitle(promotionCase.ladder, submission.track, submission.level),
                  sizeText(submission.size),
                )}
              </p>
              {submission.note !== '' && <p className={styles.note}>{submission.note}</p>}
            </div>
            <Menu
              trigger={<IconButton label={words.more(lineOf(submission))} icon={<Ellipsis size={16} aria-hidden />} />}
              entries={[
                { kind: 'action', label: words.save, onSelect: () => void save(submission) },
                { kind: 'action', label: words.change, onSelect: () => setChanging(submission) },
                { kind: 'action', label: words.remove, onSelect: () => remove(submission) },
              ]}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button icon={<FileCheck size={16} aria-hidden />} onClick={() => setKeeping(true)}>
          {words.keep}
        </Button>
      </div>
      <SubmissionDialog
        open={keeping}
        title={words.dialogTitle}
        description={words.dialogText(promotionCase.packet.audience)}
        confirmLabel={words.confirm}
        values={{ format: 'pdf', date: today, note: '' }}
        fresh
        busy={busy}
        problem={problem}
        onClose={close}
        onConfirm={async (form) => {
          if (await keep(form)) close();
        }}
      />
      <SubmissionDialog
        open={changing !== null}
        title={words.changeTitle}
        description={words.changeText}
        confirmLabel={words.changeConfirm}
        values={{ format: 'pdf', date: changing?.date ?? today, note: changing?.note ?? '' }}
        fresh={false}
        busy={false}
        problem={null}
        onClose={close}
        onConfirm={(form) => {
          if (changing !== null) change(changing, form);
          close();
        }}
      />
    </section>
  );
}
