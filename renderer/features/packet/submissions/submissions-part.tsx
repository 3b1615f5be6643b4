import { FileCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Submission } from '../../../../shared/model/submission.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ItemList } from '../../../components/lists/item-list.tsx';
import { ListAndDetail } from '../../../components/lists/list-and-detail.tsx';
import { useWideWindow } from '../../../components/lists/use-wide-window.ts';
import type { ScreenProps } from '../../../store/screen-props.ts';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import { ComparedPackets } from './compared/compared-packets.tsx';
import { submissionAddress, submissionView } from './submission-address.ts';
import { SubmissionDetail } from './submission-detail.tsx';
import { SubmissionDialog } from './submission-dialog.tsx';
import { lastFirst } from './submission-line.ts';
import { SubmissionRow } from './submission-row.tsx';
import styles from './submissions.module.css';
import { useSubmissions } from './use-submissions.ts';

/** Packets as they were handed in, what became of each, and the way to keep this one. */
export function SubmissionsPart({ promotionCase, item, pathTo }: ScreenProps) {
  const today = useToday();
  const wide = useWideWindow();
  const [, navigate] = useLocation();
  const actions = useSubmissions(promotionCase);
  const [asking, setAsking] = useState<Submission | 'new' | null>(null);
  const { submissions, packet } = promotionCase;
  const list = useMemo(() => lastFirst(submissions), [submissions]);
  const rows = useMemo(() => list.map((each) => ({ kind: 'item' as const, id: each.id, item: each })), [list]);
  const view = submissionView(item);
  const named = list.find(({ id }) => id === view.id) ?? null;
  // Beside the list there is room for one: what the next attempt is to answer, or else the last.
  const first = list.find(({ id }) => id === packet.follows) ?? list[0] ?? null;
  const shown = named ?? (wide ? first : null);
  const words = text.submissions;
  const pathOf = (id: string): string => pathTo('packet', submissionAddress({ id, compared: null }));
  const close = (): void => {
    setAsking(null);
    actions.forgetProblem();
  };
  const dialogs = (
    <SubmissionDialogs
      asking={asking}
      today={today}
      audience={packet.audience}
      actions={actions}
      onClose={close}
      onKept={(id) => navigate(pathOf(id))}
    />
  );
  const keepButton = (
    <Button icon={<FileCheck size={16} aria-hidden />} onClick={() => setAsking('new')}>
      {words.keep}
    </Button>
  );

  if (view.id !== null && named === null) return <Redirect to={pathTo('packet', 'submissions')} replace />;
  if (list.length === 0)
    return (
      <section className={styles.empty} aria-label={words.title}>
        <EmptyState title={words.emptyTitle} action={keepButton}>
          {words.none}
        </EmptyState>
        {dialogs}
      </section>
    );
  return (
    <section className={styles.part} aria-label={words.title}>
      <ListAndDetail
        back={{ href: pathTo('packet', 'submissions'), label: words.back }}
        hint={words.choose}
        list={
          <>
            <div className={styles.keep}>{keepButton}</div>
            <ItemList
              label={words.list}
              rows={rows}
              current={shown?.id}
              hrefOf={pathOf}
              onReach={wide ? (id) => navigate(pathOf(id), { replace: true }) : undefined}
            >
              {(submission) => <SubmissionRow submission={submission} followed={submission.id === packet.follows} />}
            </ItemList>
          </>
        }
        detail={
          shown === null ? null : named !== null && view.compared !== null ? (
            <ComparedPackets
              key={`${named.id} ${view.compared.other}`}
              promotionCase={promotionCase}
              submission={named}
              compared={view.compared}
              pathTo={pathTo}
            />
          ) : (
            <SubmissionDetail
              key={shown.id}
              promotionCase={promotionCase}
              submission={shown}
              pathTo={pathTo}
              actions={actions}
              onChange={() => setAsking(shown)}
            />
          )
        }
      />
      {dialogs}
    </section>
  );
}

type DialogProps = {
  /** The packet to be noted otherwise, or that the one of now is to be kept; null while nothing is asked. */
  readonly asking: Submission | 'new' | null;
  readonly today: string;
  readonly audience: Submission['audience'];
  readonly actions: ReturnType<typeof useSubmissions>;
  readonly onClose: () => void;
  readonly onKept: (id: string) => void;
};

function SubmissionDialogs({ asking, today, audience, actions, onClose, onKept }: DialogProps) {
  const words = text.submissions;
  const changing = asking === null || asking === 'new' ? null : asking;
  return (
    <>
      <SubmissionDialog
        open={asking === 'new'}
        title={words.dialogTitle}
        description={words.dialogText(audience)}
        confirmLabel={words.confirm}
        values={{ format: 'pdf', date: today, note: '' }}
        fresh
        busy={actions.busy}
        problem={actions.problem}
        onClose={onClose}
        onConfirm={async (form) => {
          const id = await actions.keep(form);
          if (id === null) return;
          onClose();
          onKept(id);
        }}
      />
      <SubmissionDialog
        open={changing !== null}
        title={words.changeTitle}
        description={words.changeText}
        confirmLabel={words.changeConfirm}
        values={{ format: 'pdf', date: changing?.date ?? today, note: changing?.note ?? '' }}
        fresh={false}
        busy={false}
        problem={null}
        onClose={onClose}
        onConfirm={(form) => {
          if (changing !== null) actions.change(changing, form);
          onClose();
        }}
      />
    </>
  );
}
