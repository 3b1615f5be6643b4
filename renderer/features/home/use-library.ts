import { useCallback, useEffect, useState } from 'react';
import type { CaseSummary } from '../../../shared/api/answers.ts';
import { type Arrived, BROWSER_FILE_LIMIT, FILE_LIMIT } from '../../../shared/api/file-questions.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import { ask, isInElectron } from '../../api/client.ts';
import type { ChosenFile } from '../../components/files/read-chosen-file.ts';
import { tell } from '../../components/popups/toasts.tsx';
import { savedCase } from '../../store/case-session.ts';
import { lookAtLibrary, openForWriting, openToRead } from '../../store/library-state.ts';
import { useLockDialog } from '../../store/lock-dialog.ts';
import { text } from '../../text/text.ts';
import type { OtherVersion } from './copies/same-case-dialog.tsx';

/** `code` is there when it is the library that could not be opened. */
type Problem = { readonly title: string; readonly sentence: string; readonly code?: string };

function listFailed({ code, message }: Failure): Problem {
  const title = code === 'library-in-use' ? text.home.openElsewhere : text.home.listFailed;
  return { title, sentence: message, code };
}

/** The cases on this computer and what home does with them; `enter` opens the screen of a case. */
export function useLibrary(enter: (id: string) => void) {
  const [cases, setCases] = useState<readonly CaseSummary[] | null>(null);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [locked, setLocked] = useState<ChosenFile | null>(null);
  const [otherVersion, setOtherVersion] = useState<OtherVersion | null>(null);

  const list = useCallback(async () => {
    // The case that was just left may be on its way to disk.
    await savedCase();
    const [answer] = await Promise.all([ask('library.list', {}), lookAtLibrary()]);
    setProblem(answer.ok ? null : listFailed(answer.problem));
    if (answer.ok) setCases(answer.value);
    const told = await ask('library.notices', {});
    if (told.ok) setNotices(told.value);
  }, []);
  const lockChanges = useLockDialog(({ changes }) => changes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was locked or unlocked shows another name
  useEffect(() => void list(), [list, lockChanges]);

  const enterOrReport = (answer: Result<{ readonly id: string }, Failure>): void => {
    if (answer.ok) enter(answer.value.id);
    else setProblem({ title: text.home.notOpened, sentence: answer.problem.message });
  };
  const arrived = (answer: Result<Arrived, Failure>, fileName: string): void => {
    if (!answer.ok || answer.value.how !== 'differs') enterOrReport(answer);
    else setOtherVersion({ fileName, ...answer.value });
    if (!answer.ok) return;
    if (answer.value.how === 'here') tell({ title: text.merge.alreadyHere });
    // What of the file could not be taken over stays to be read beside the case.
    for (const warning of answer.value.warnings) tell({ title: warning, kind: 'problem' });
  };
  return {
    cases,
    notices,
    problem,
    list,
    trySample: async (): Promise<void> => enterOrReport(await ask('case.sample', {})),
    /** The chosen file that waits for its passphrase, by name. */
    lockedFile: locked?.name ?? null,
    importFile: async (file: ChosenFile): Promise<void> => {
      const limit = isInElectron() ? FILE_LIMIT : BROWSER_FILE_LIMIT;
      if (file.bytes.length > limit) {
        setProblem({ title: text.home.notOpened, sentence: text.files.tooLarge(file.name, limit / 1024 / 1024) });
        return;
      }
      const answer = await importCase(file, null);
      if (!answer.ok && answer.problem.code === 'passphrase-needed') setLocked(file);
      else arrived(answer, file.name);
    },
    /** Opens the file that waits; answers with a sentence when the passphrase does not fit. */
    unlockFile: async (passphrase: string): Promise<string | null> => {
      if (locked === null) return null;
      const answer = await importCase(locked, passphrase);
      if (!answer.ok && answer.problem.code === 'wrong-passphrase') return answer.problem.message;
      setLocked(null);
      arrived(answer, locked.name);
      return null;
    },
    forgetLockedFile: (): void => setLocked(null),
    /** Tries to open the library for writing, and says so when that cannot be. */
    retry: async (): Promise<void> => {
      const opened = await openForWriting();
      await list();
      if (!opened.ok) tell({ title: text.shell.notWritable });
    },
    openToRead: async (): Promise<void> => {
      await openToRead();
      await list();
    },
    /** A file whose case is here with other content, until it is decided what becomes of the two. */
    otherVersion,
    forgetOtherVersion: (): void => setOtherVersion(null),
    reportUnreadable: (name: string): void =>
      setProblem({ title: text.home.notOpened, sentence: text.home.cannotRead(name) }),
    remove: async (id: string): Promise<void> => {
      const answer = await ask('case.remove', { id });
      if (answer.ok) tell({ title: text.home.removed });
      else tell({ title: answer.problem.message, kind: 'problem' });
      await list();
    },
  };
}

function importCase({ name, bytes }: ChosenFile, passphrase: string | null): Promise<Result<Arrived, Failure>> {
  return ask('case.import', { bytes, fileName: name, passphrase });
}
