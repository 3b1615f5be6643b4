import { useCallback, useEffect, useState } from 'react';
import type { BackupList } from '../../../shared/api/answers.ts';
import { ask } from '../../api/client.ts';
import { tell } from '../../components/popups/toasts.tsx';
import { text } from '../../text/text.ts';

/** The backups while their dialog is open, and what can be done with them; `onRestored` is called when cases came back. */
export function useBackups(open: boolean, onRestored: () => void) {
  const [list, setList] = useState<BackupList | null>(null);
  const [isUsualFolder, setUsualFolder] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);

  const load = useCallback(async (): Promise<void> => {
    const answer = await ask('backup.list', {});
    setProblem(answer.ok ? null : answer.problem.message);
    if (answer.ok) setList(answer.value);
    const described = await ask('app.describe', {});
    if (described.ok) setUsualFolder(described.value.settings.backupFolder === null);
  }, []);
  useEffect(() => {
    if (open) void load();
  }, [open, load]);

  return {
    list,
    isUsualFolder,
    problem,
    load,
    make: async (): Promise<void> => {
      const answer = await ask('backup.now', {});
      await load();
      if (answer.ok) tell({ title: text.backups.made });
      else setProblem(answer.problem.message);
    },
    /** One case as a new one, or all of a backup for null. */
    restore: async (backup: string, id: string | null): Promise<void> => {
      const answer = await ask('backup.restore', { backup, case: id });
      await load();
      if (!answer.ok) {
        setProblem(answer.problem.message);
        return;
      }
      const { value } = answer;
      if (value.kind === 'library') tell({ title: text.backups.allRestored(value.keptAs) });
      else tell({ title: text.backups.caseRestored, ...(value.notice !== undefined && { description: value.notice }) });
      onRestored();
    },
  };
}
