import { FolderOpen, FolderOutput, History, Plus, Sparkles } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseSummary } from '../../../shared/api/answers.ts';
import { Button } from '../../components/button.tsx';
import { FileButton } from '../../components/fields/file-button.tsx';
import { useFileDrop } from '../../components/files/use-file-drop.ts';
import { later } from '../../components/later.ts';
import { tell } from '../../components/popups/toasts.tsx';
import { useLostFocus } from '../../components/use-lost-focus.ts';
import { saveCaseFile } from '../../store/case-files.ts';
import { closeCase } from '../../store/case-session.ts';
import { text } from '../../text/text.ts';
import { BackupsDialog } from './backups-dialog.tsx';
import { CaseList } from './case-list.tsx';
import { CopiesNotices } from './copies/copies-notices.tsx';
import { SameCaseDialog } from './copies/same-case-dialog.tsx';
import { EmptyHome } from './empty-home.tsx';
import styles from './home-screen.module.css';
import { LibraryNotices } from './library-notices.tsx';
import { Mark } from './mark.tsx';
import { useLibrary } from './use-library.ts';

const SaveFileDialog = later(async () => (await import('../../components/files/save-file-dialog.tsx')).SaveFileDialog);
const PassphraseDialog = later(
  async () => (await import('../../components/files/passphrase-dialog.tsx')).PassphraseDialog,
);
const LeaveDialog = later(async () => (await import('./leave/leave-dialog.tsx')).LeaveDialog);
const NewCaseDialog = later(async () => (await import('./new-case-dialog.tsx')).NewCaseDialog);

/** The first screen: begin, open or go on with a case. `tools` stand in its corner. */
export function HomeScreen({ tools }: { readonly tools: ReactNode }) {
  const [, navigate] = useLocation();
  const heading = useLostFocus();
  const [creating, setCreating] = useState(false);
  const [saving, setSaving] = useState<CaseSummary | null>(null);
  const [leaving, setLeaving] = useState(false);
  const [lookingBack, setLookingBack] = useState(false);
  const enter = (id: string): void => navigate(`/case/${id}/activities`);
  const library = useLibrary(enter);
  const drop = useFileDrop({ onFile: library.importFile, onUnreadable: library.reportUnreadable });
  useEffect(() => {
    closeCase();
    document.title = text.shell.app;
  }, []);

  return (
    <main className={styles.home} data-drop={drop.over || undefined} {...drop.handlers}>
      {drop.over && <p className={styles.drop}>{text.files.drop}</p>}
      <div className={styles.column}>
        <header className={styles.header}>
          <Mark />
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {text.home.title}
            </h1>
            <p className={styles.lead}>{text.home.lead}</p>
          </div>
          <div className={styles.tools}>{tools}</div>
        </header>
        <div className={styles.actions}>
          <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setCreating(true)}>
            {text.home.newCase}
          </Button>
          <FileButton
            accept=".rungs,.age,.json"
            icon={<FolderOpen size={16} aria-hidden />}
            onFile={library.importFile}
            onUnreadable={library.reportUnreadable}
          >
            {text.home.openCase}
          </FileButton>
          <Button icon={<Sparkles size={16} aria-hidden />} onClick={library.trySample}>
            {text.home.trySample}
          </Button>
          <Button icon={<History size={16} aria-hidden />} onClick={() => setLookingBack(true)}>
            {text.backups.open}
          </Button>
        </div>
        <LibraryNotices library={library} />
        <CopiesNotices onChanged={library.list} />
        {library.cases !== null && library.cases.length > 0 && (
          <CaseList cases={library.cases} onDownload={setSaving} onRemove={library.remove} />
        )}
        {library.cases?.length === 0 && <EmptyHome />}
        <footer className={styles.foot}>
          <p>{text.home.privacy}</p>
          <Button look="quiet" icon={<FolderOutput size={16} aria-hidden />} onClick={() => setLeaving(true)}>
            {text.leave.open}
          </Button>
        </footer>
      </div>
      <Suspense fallback={null}>
        <BackupsDialog open={lookingBack} onClose={() => setLookingBack(false)} onRestored={library.list} />
        {saving !== null && (
          <SaveFileDialog
            hasPassphrase={saving.lock !== 'none'}
            onClose={() => setSaving(null)}
            onSave={(wish) => saveCaseFile(saving.id, wish)}
          />
        )}
        {library.lockedFile !== null && (
          <PassphraseDialog
            fileName={library.lockedFile}
            onClose={library.forgetLockedFile}
            onTry={library.unlockFile}
          />
        )}
        <LeaveDialog
          open={leaving}
          onClose={() => setLeaving(false)}
          onRemoved={(stays) => {
            setLeaving(false);
            tell({ title: text.leave.removed });
            if (stays.length > 0) tell({ title: text.leave.stayed(stays), kind: 'problem' });
            void library.list();
          }}
        />
        <SameCaseDialog version={library.otherVersion} onClose={library.forgetOtherVersion} enter={enter} />
        <NewCaseDialog open={creating} onClose={() => setCreating(false)} onCreated={enter} />
      </Suspense>
    </main>
  );
}
