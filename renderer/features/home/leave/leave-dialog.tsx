import { type ReactNode, useState } from 'react';
import { REMOVAL_WORD } from '../../../../shared/api/leave-questions.ts';
import { ask, isInElectron } from '../../../api/client.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { text } from '../../../text/text.ts';
import styles from './leave.module.css';
import { LeavePlan, type Place, placeProblem } from './leave-plan.tsx';
import { RemovePlan } from './remove-plan.tsx';
import { useLeave } from './use-leave.ts';
import { Written } from './written.tsx';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** With paths of what stays. */
  readonly onRemoved: (stays: readonly string[]) => void;
};

/** Takes everything away, step by step: what and where, the writing, what came of it, and removing the library. */
export function LeaveDialog({ open, onClose, onRemoved }: Props) {
  const { step, problem, left, goTo, write, remove } = useLeave(open, onRemoved);
  const [place, setPlace] = useState<Place>({ as: isInElectron() ? 'folder' : 'zip', folder: '' });
  const [fault, setFault] = useState<string | null>(null);
  const [word, setWord] = useState('');

  // A place that was typed is wrong where it was typed.
  const isTyped = step.kind === 'plan' && place.as === 'folder' && !isInElectron();
  const isUnchosen = place.as === 'folder' && isInElectron() && place.folder === '';
  const begin = (): void => {
    const wrong = placeProblem(place);
    setFault(wrong);
    if (wrong === null) void write(place.as === 'zip' ? null : place.folder.trim());
  };
  const body = (): ReactNode => {
    switch (step.kind) {
      case 'plan':
        return (
          <LeavePlan
            place={place}
            fault={fault ?? (isTyped ? problem : null)}
            onPlace={(next) => [setPlace(next), setFault(null)]}
          />
        );
      case 'writing':
        return (
          <div className={styles.progress}>
            <p role="status">{text.leave.writing(step.progress.done, step.progress.total)}</p>
            <progress aria-label={text.leave.title} max={Math.max(1, step.progress.total)} value={step.progress.done} />
          </div>
        );
      case 'written':
        return <Written answer={step.answer} />;
      case 'removing':
        return <RemovePlan answer={step.answer} word={word} onWord={setWord} />;
    }
  };
  const footer = (): ReactNode => {
    switch (step.kind) {
      case 'plan':
      case 'writing':
        return (
          <Button look="primary" disabled={step.kind === 'writing' || isUnchosen} focusableWhenDisabled onClick={begin}>
            {text.leave.write}
          </Button>
        );
      case 'written': {
        const { answer } = step;
        const { removal } = answer;
        return (
          <>
            {removal.kind === 'offered' && (
              <Button
                look="danger"
                onClick={() => {
                  setWord('');
                  goTo({ kind: 'removing', answer, receipt: removal.receipt });
                }}
              >
                {text.leave.removeNext}
              </Button>
            )}
            {answer.place.kind === 'folder' && isInElectron() && (
              <Button onClick={() => void ask('library.showLeft', {})}>{text.leave.show}</Button>
            )}
            <Button look="primary" onClick={onClose}>
              {text.shell.close}
            </Button>
          </>
        );
      }
      case 'removing':
        return (
          <>
            <Button onClick={() => goTo({ kind: 'written', answer: step.answer })}>{text.leave.back}</Button>
            <Button
              look="danger"
              disabled={word.trim().toLowerCase() !== REMOVAL_WORD}
              onClick={() => void remove(step.receipt)}
            >
              {text.leave.remove}
            </Button>
          </>
        );
    }
  };

  return (
    <Dialog
      open={open}
      onClose={() => step.kind !== 'writing' && onClose()}
      title={step.kind === 'removing' ? text.leave.removeTitle : text.leave.title}
      {...(step.kind === 'plan' ? { description: text.leave.lead } : {})}
      closeLabel={text.shell.close}
      footer={footer()}
    >
      {body()}
      {problem !== null && !isTyped && <Notice kind="problem">{problem}</Notice>}
      {left.length > 0 && (
        <Notice kind="problem">
          <p>{text.leave.left}</p>
          <ul className={styles.paths}>
            {left.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Dialog>
  );
}
