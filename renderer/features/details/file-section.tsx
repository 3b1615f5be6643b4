import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../../api/client.ts';
import { deliver } from '../../api/deliver.ts';
import { Button } from '../../components/button.tsx';
import { FormSection } from '../../components/fields/form-section.tsx';
import { tell } from '../../components/popups/toasts.tsx';
import { hasUnsavedEdits, savedCase } from '../../store/case-session.ts';
import { text } from '../../text/text.ts';
import styles from './details-screen.module.css';

/** The whole case as one file, to keep or to take elsewhere. */
export function FileSection({ caseId }: { readonly caseId: string }) {
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    await savedCase();
    if (hasUnsavedEdits()) tell({ title: text.details.notSavedYet, kind: 'problem' });
    else {
      const done = await deliver(await ask('case.download', { id: caseId }));
      if (done.kind === 'failed') tell({ title: done.problem.message, kind: 'problem' });
      if (done.kind === 'delivered') tell({ title: text.details.fileSaved(done.place) });
    }
    setBusy(false);
  };
  return (
    <FormSection level={2} title={text.details.file}>
      <p className={styles.fileText}>{text.details.fileText}</p>
      <div>
        <Button
          icon={<FileDown size={16} aria-hidden />}
          disabled={busy}
          focusableWhenDisabled
          onClick={() => void save()}
        >
          {text.details.saveFile}
        </Button>
      </div>
    </FormSection>
  );
}
