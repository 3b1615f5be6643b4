import { useState } from 'react';
import type { BackupSummary } from '../../../shared/api/answers.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ConfirmDialog } from '../../components/popups/confirm-dialog.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { momentText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import { BackedUpCase } from './backups/backed-up-case.tsx';
import { FolderSection } from './backups/folder-section.tsx';
import styles from './backups-dialog.module.css';
import { useBackups } from './use-backups.ts';

type Props = { readonly open: boolean; readonly onClose: () => void; readonly onRestored: () => void };

/** What there is to fall back on: each backup with what is in it, one case of it or all of it to be brought back. */
export function BackupsDialog({ open, onClose, onRestored }: Props) {
  const { list, isUsualFolder, problem, load, make, restore } = useBackups(open, onRestored);
  const [replacing, setReplacing] = useState<BackupSummary | null>(null);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.backups.title}
      description={text.backups.lead}
      closeLabel={text.shell.close}
      wide
      footer={<Button onClick={make}>{text.backups.now}</Button>}
    >
      {problem !== null && <Notice kind="problem">{problem}</Notice>}
      {list !== null && (
        <FolderSection
          folder={list.folder}
          isUsual={isUsualFolder}
          count={list.backups.length}
          onChanged={() => void load()}
        />
      )}
      {list?.backups.length === 0 && <p>{text.backups.none}</p>}
      <ul className={styles.list}>
        {list?.backups.map((backup) => (
          <li key={backup.name}>
            <BackupItem
              backup={backup}
              onRestoreCase={(id) => restore(backup.name, id)}
              onRestoreAll={() => setReplacing(backup)}
            />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={replacing !== null}
        title={text.backups.restoreAllTitle}
        description={replacing === null ? '' : text.backups.restoreAllText(momentText(replacing.instant))}
        confirmLabel={text.backups.restoreAll}
        cancelLabel={text.shell.cancel}
        onCancel={() => setReplacing(null)}
        onConfirm={() => {
          if (replacing !== null) void restore(replacing.name, null);
          setReplacing(null);
        }}
      />
    </Dialog>
  );
}

type ItemProps = {
  readonly backup: BackupSummary;
  readonly onRestoreCase: (id: string) => void;
  readonly onRestoreAll: () => void;
};

function BackupItem({ backup, onRestoreCase, onRestoreAll }: ItemProps) {
  const moment = momentText(backup.instant);
  if (backup.cases === null) {
    return (
      <p className={styles.damaged}>
        {text.backups.of(moment)}: {text.backups.damaged}
      </p>
    );
  }
  return (
    <details>
      <summary>
        {text.backups.of(moment)} · {text.backups.holds(backup.cases.length)}
      </summary>
      <ul className={styles.cases}>
        {backup.cases.map((summary) => (
          <li key={summary.id}>
            <BackedUpCase backup={backup.name} summary={summary} onRestore={() => onRestoreCase(summary.id)} />
          </li>
        ))}
      </ul>
      <Button onClick={onRestoreAll}>{text.backups.restoreAll}</Button>
    </details>
  );
}
