import { Button } from '../../components/button.tsx';
import { FormSection } from '../../components/fields/form-section.tsx';
import { SelectBox } from '../../components/fields/select-field.tsx';
import { chooseLockAfter, useAppSettings } from '../../store/app-settings.ts';
import { tellOfLock, useCaseLock } from '../../store/case-lock.ts';
import { openLockDialog } from '../../store/lock-dialog.ts';
import { text } from '../../text/text.ts';
import styles from './details-screen.module.css';

const MINUTES = [5, 15, 30, 60] as const;

/** Whether the case has a passphrase, and what can be done with it. */
export function LockSection({ caseId, person }: { readonly caseId: string; readonly person: string }) {
  const state = useCaseLock((lock) => (lock.id === caseId ? lock.state : null));
  if (state === null) return null;
  const open = (kind: 'lock' | 'change' | 'remove') => () => openLockDialog({ kind, id: caseId, person });
  return (
    <FormSection level={2} title={text.lock.section}>
      <p className={styles.fileText}>{state.lock === 'none' ? text.lock.sectionNone : text.lock.sectionLocked}</p>
      {state.lock === 'none' ? (
        <div>
          <Button onClick={open('lock')}>{text.lock.lockWith}</Button>
        </div>
      ) : (
        <>
          <LockAfter />
          <div className={styles.buttons}>
            <Button onClick={open('change')}>{text.lock.change}</Button>
            <Button onClick={open('remove')}>{text.lock.remove}</Button>
          </div>
        </>
      )}
    </FormSection>
  );
}

/** After which time without work cases get locked by themselves. */
function LockAfter() {
  const minutes = useAppSettings((settings) => settings.lockAfterMinutes);
  const choose = async (after: number | null): Promise<void> => {
    await chooseLockAfter(after);
    tellOfLock();
  };
  const known = minutes === null || MINUTES.some((each) => each === minutes) ? [...MINUTES] : [minutes, ...MINUTES];
  return (
    <div className={styles.lockAfter}>
      <SelectBox
        label={text.lock.after}
        hint={text.lock.afterHint}
        value={minutes === null ? 'never' : String(minutes)}
        onChange={(value) => void choose(value === null || value === 'never' ? null : Number(value))}
        options={[
          ...known.map((each) => ({
            value: String(each),
            label: each === 60 ? text.lock.afterHour : text.lock.afterMinutes(each),
          })),
          { value: 'never', label: text.lock.never },
        ]}
      />
    </div>
  );
}
