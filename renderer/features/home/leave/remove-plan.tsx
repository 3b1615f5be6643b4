import type { LeaveAnswer } from '../../../../shared/api/leave-answers.ts';
import { REMOVAL_WORD } from '../../../../shared/api/leave-questions.ts';
import { TextBox } from '../../../components/fields/text-field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { text } from '../../../text/text.ts';
import styles from './leave.module.css';

type Props = { readonly answer: LeaveAnswer; readonly word: string; readonly onWord: (word: string) => void };

/** What goes for good, from where, and the word that has to be typed first. */
export function RemovePlan({ answer: { cases, removal }, word, onWord }: Props) {
  const { folders, stays } = removal.kind === 'offered' ? removal : { folders: [], stays: [] };
  return (
    <>
      <div className={styles.part}>
        <p>{text.leave.removeText}</p>
        <ul className={styles.points}>
          <li>{text.leave.removeCases(cases)}</li>
          <li>{text.leave.removeBackups}</li>
          <li>{text.leave.removeAside}</li>
        </ul>
      </div>
      <div className={styles.part}>
        <p>{text.leave.removeWhere}</p>
        <ul className={styles.paths}>
          {folders.map((folder) => (
            <li key={folder}>{folder}</li>
          ))}
        </ul>
        <p>{text.leave.removeKept}</p>
      </div>
      {stays.length > 0 && (
        <Notice kind="warning">
          <p>{text.leave.stays}</p>
          <ul className={styles.paths}>
            {stays.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </Notice>
      )}
      <TextBox label={text.leave.removeWord(REMOVAL_WORD)} value={word} onChange={onWord} autoFocus />
    </>
  );
}
