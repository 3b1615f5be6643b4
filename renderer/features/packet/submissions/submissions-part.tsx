import { FileCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ItemList } from '../../../components/lists/item-list.tsx';
import { ListAndDetail } from '../../../components/lists/list-and-detail.tsx';
import { useWideWindow } from '../../../components/lists/use-wide-window.ts';
import type { ScreenProps } from '../../../store/screen-props.ts';
import { text } from '../../../text/text.ts';
import { ComparedPackets } from './compared/compared-packets.tsx';
import { submissionAddress, submissionView } from './submission-address.ts';
import { SubmissionDetail } from './submission-detail.tsx';
import { type Asked, SubmissionDialogs } from './submission-dialogs.tsx';
import { lastFirst } from './submission-line.ts';
import { SubmissionRow } from './submission-row.tsx';
import styles from './submissions.module.css';
import { useFollowedFocus } from './use-followed-focus.ts';
import { useSubmissions } from './use-submissions.ts';

/** Packets as they were handed in, what became of each, and the way to keep this one. */
export function SubmissionsPart({ promotionCase, item, pathTo }: ScreenProps) {
  const wide = useWideWindow();
  const [, navigate] = useLocation();
  const actions = useSubmissions(promotionCase);
  // Asked here, above what is shown: a dialog outlives the window's becoming too narrow for two panes.
  const [asked, ask] = useState<Asked | null>(null);
  const [kept, keptNow] = useState<string | null>(null);
  const { submissions, packet } = promotionCase;
  const list = useMemo(() => lastFirst(submissions), [submissions]);
  const rows = useMemo(() => list.map((each) => ({ kind: 'item' as const, id: each.id, item: each })), [list]);
  const view = submissionView(item);
  const part = useFollowedFocus(view.compared === null ? 'packet' : 'changes');
  const named = list.find(({ id }) => id === view.id) ?? null;
  // Beside the list there is room for one: what the next attempt is to answer, or else the last.
  const first = list.find(({ id }) => id === packet.follows) ?? list[0] ?? null;
  const shown = named ?? (wide ? first : null);
  const words = text.submissions;
  const pathOf = (id: string): string => pathTo('packet', submissionAddress({ id, compared: null }));
  const close = (): void => {
    ask(null);
    actions.forgetProblem();
  };
  const dialogs =
    asked === null ? null : (
      <SubmissionDialogs
        promotionCase={promotionCase}
        asked={asked}
        actions={actions}
        onClose={close}
        onKept={(id) => {
          keptNow(id);
          navigate(pathOf(id));
        }}
      />
    );
  const keepButton = (
    <Button icon={<FileCheck size={16} aria-hidden />} onClick={() => ask({ kind: 'keep' })}>
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
    <section ref={part} className={styles.part} aria-label={words.title}>
      <ListAndDetail
        // One step: from a comparison to its packet, and from there to the list.
        back={
          named !== null && view.compared !== null
            ? { href: pathOf(named.id), label: words.backToPacket }
            : { href: pathTo('packet', 'submissions'), label: words.back }
        }
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
              onAsk={ask}
              takesFocus={shown.id === kept}
            />
          )
        }
      />
      {dialogs}
    </section>
  );
}
