import { useCallback, useEffect, useState } from 'react';
import type { CaseSummary } from '../../../shared/api/answers.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import { ask } from '../../api/client.ts';
import { deliver } from '../../api/deliver.ts';
import { tell } from '../../components/popups/toasts.tsx';
import { savedCase } from '../../store/case-session.ts';
import { text } from '../../text/text.ts';

type Problem = { readonly title: string; readonly sentence: string };

/** The cases on this computer and what home does with them; `enter` opens the screen of a case. */
export function useLibrary(enter: (id: string) => void) {
  const [cases, setCases] = useState<readonly CaseSummary[] | null>(null);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);

  const list = useCallback(async () => {
    // The case that was just left may be on its way to disk.
    await savedCase();
    const answer = await ask('library.list', {});
    if (answer.ok) setCases(answer.value);
    else setProblem({ title: text.home.listFailed, sentence: answer.problem.message });
    const told = await ask('library.notices', {});
    if (told.ok) setNotices(told.value);
  }, []);
  useEffect(() => void list(), [list]);

  const enterOrReport = (answer: Result<{ readonly id: string }, Failure>): void => {
    if (answer.ok) enter(answer.value.id);
    else setProblem({ title: text.home.notOpened, sentence: answer.problem.message });
  };
  return {
    cases,
    notices,
    problem,
    list,
    trySample: async (): Promise<void> => enterOrReport(await ask('case.sample', {})),
    importFile: async (file: { readonly name: string; readonly text: string }): Promise<void> =>
      enterOrReport(await ask('case.import', { text: file.text, fileName: file.name })),
    reportUnreadable: (name: string): void =>
      setProblem({ title: text.home.notOpened, sentence: text.home.cannotRead(name) }),
    download: async (id: string): Promise<void> => {
      const done = await deliver(await ask('case.download', { id }));
      if (done.kind === 'delivered') tell({ title: text.home.fileSaved });
      if (done.kind === 'failed') tell({ title: done.problem.message, kind: 'problem' });
    },
    remove: async (id: string): Promise<void> => {
      const answer = await ask('case.remove', { id });
      if (answer.ok) tell({ title: text.home.removed });
      else tell({ title: answer.problem.message, kind: 'problem' });
      await list();
    },
  };
}
