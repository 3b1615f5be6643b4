import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import type { Settlement } from '../../../shared/api/copy-answers.ts';
import type { CopySource } from '../../../shared/api/copy-questions.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { tell, tellProblem } from '../../components/popups/toasts.tsx';
import { closeCase, openCase, undoIfLast } from '../../store/case-session.ts';
import { text } from '../../text/text.ts';
import { ComparedCases } from './compared-cases.tsx';
import styles from './merge-screen.module.css';
import { useMerge } from './use-merge.ts';

type Navigate = (to: string) => void;
type Props = { readonly source: CopySource; readonly caseId: string };

/** Two versions of a case side by side, and what becomes of them. */
export function MergeScreen({ source, caseId }: Props) {
  const [, navigate] = useLocation();
  const merging = useMerge(source, caseId, (settled, how) => {
    if (settled.id !== null) navigate(`/case/${settled.id}/activities`);
    tellOf(settled, how, navigate);
  });
  useEffect(() => {
    closeCase();
    document.title = text.shell.app;
  }, []);
  const { shown, merge } = merging;
  return (
    <main className={styles.screen}>
      {shown.kind === 'failed' && (
        <Page title={text.shell.app}>
          <EmptyState title={text.merge.failed} action={<Link href="/">{text.shell.backHome}</Link>}>
            {shown.problem.message}
          </EmptyState>
        </Page>
      )}
      {shown.kind === 'comparing' && <p className={styles.comparing}>{text.merge.comparing}</p>}
      {shown.kind === 'compared' && merge !== null && (
        <ComparedCases
          comparison={shown.comparison}
          sides={text.merge.sides[source.kind]}
          merge={merge}
          merging={merging}
          onLeave={() => navigate('/')}
        />
      )}
    </main>
  );
}

function tellOf({ id, keptAs, notice }: Settlement, how: 'merge' | 'add', navigate: Navigate): void {
  const description = text.merge.besides(notice, keptAs);
  tell({
    title: how === 'merge' ? text.merge.done : text.merge.addedAsOwn,
    ...(description === '' ? {} : { description }),
    ...(how === 'merge' && id !== null
      ? { action: { label: text.shell.undo, run: () => void undoMerge(id, navigate) } }
      : {}),
  });
}

/** Goes back to the case first: nothing is taken back in a case that is not in sight. */
async function undoMerge(id: string, navigate: Navigate): Promise<void> {
  await openCase(id);
  navigate(`/case/${id}/activities`);
  const problem = undoIfLast(id, { name: 'merge', subject: id });
  if (problem === null) tell({ title: text.merge.undone });
  else tellProblem(problem);
}
