import { useLocation } from 'wouter';
import { ask } from '../../../api/client.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { tell } from '../../../components/popups/toasts.tsx';
import { text } from '../../../text/text.ts';
import { mergePath } from './merge-path.ts';

/** A case file that was opened, of whose case the library has another version. */
export type OtherVersion = {
  readonly fileName: string;
  readonly id: string;
  readonly token: string;
  /** Whether the case here has a passphrase, which the other version would not have. */
  readonly locked: boolean;
};

type Props = {
  readonly version: OtherVersion | null;
  readonly onClose: () => void;
  readonly enter: (id: string) => void;
};

/** Asks what is to become of the two: nothing is done before it is answered. */
export function SameCaseDialog({ version, onClose, enter }: Props) {
  const [, navigate] = useLocation();
  const keepBoth = async ({ token, id }: OtherVersion): Promise<void> => {
    const answer = await ask('copies.settle', { source: { kind: 'file', token }, case: id, how: 'add' });
    onClose();
    if (!answer.ok) return tell({ title: answer.problem.message, kind: 'problem' });
    if (answer.value.id !== null) enter(answer.value.id);
    if (answer.value.notice !== null) tell({ title: answer.value.notice });
  };
  return (
    <Dialog
      open={version !== null}
      onClose={onClose}
      title={text.merge.sameCaseTitle}
      closeLabel={text.shell.cancel}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button onClick={() => version !== null && void keepBoth(version)}>{text.merge.keepBothShort}</Button>
          <Button
            look="primary"
            onClick={() => version !== null && navigate(mergePath('file', version.token, version.id))}
          >
            {text.merge.mergeWith}
          </Button>
        </>
      }
    >
      <p>{version === null ? '' : text.merge.sameCaseText(version.fileName)}</p>
      {version?.locked === true && <p>{text.merge.bothWithoutPassphrase}</p>}
    </Dialog>
  );
}
