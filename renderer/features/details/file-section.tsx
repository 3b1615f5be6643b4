import { FileDown } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { FileWish } from '../../../shared/api/file-questions.ts';
import { Button } from '../../components/button.tsx';
import { FormSection } from '../../components/fields/form-section.tsx';
import { later } from '../../components/later.ts';
import { saveCaseFile } from '../../store/case-files.ts';
import { useCaseLock } from '../../store/case-lock.ts';
import { hasUnsavedEdits, savedCase } from '../../store/case-session.ts';
import { text } from '../../text/text.ts';
import styles from './details-screen.module.css';

const SaveFileDialog = later(async () => (await import('../../components/files/save-file-dialog.tsx')).SaveFileDialog);

/** The whole case as one file, to keep or to take elsewhere. */
export function FileSection({ caseId }: { readonly caseId: string }) {
  const [saving, setSaving] = useState(false);
  const hasPassphrase = useCaseLock(({ id, state }) => id === caseId && state !== null && state.lock !== 'none');
  const save = async (wish: FileWish) => {
    await savedCase();
    if (hasUnsavedEdits()) return { kind: 'failed', sentence: text.details.notSavedYet } as const;
    return saveCaseFile(caseId, wish);
  };
  return (
    <FormSection level={2} title={text.details.file}>
      <p className={styles.fileText}>{text.details.fileText}</p>
      <div>
        <Button icon={<FileDown size={16} aria-hidden />} onClick={() => setSaving(true)}>
          {text.details.saveFile}
        </Button>
      </div>
      <Suspense fallback={null}>
        {saving && <SaveFileDialog hasPassphrase={hasPassphrase} onClose={() => setSaving(false)} onSave={save} />}
      </Suspense>
    </FormSection>
  );
}
