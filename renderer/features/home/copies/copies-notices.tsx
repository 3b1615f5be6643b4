import { useLocation } from 'wouter';
import type { CopiedCaseSummary, LibraryCopy } from '../../../../shared/api/copy-answers.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { text } from '../../../text/text.ts';
import styles from './copies.module.css';
import { mergePath } from './merge-path.ts';
import { useCopies } from './use-copies.ts';

/** What there is to decide of copies that lie beside the library; nothing where there are none. */
export function CopiesNotices({ onChanged }: { readonly onChanged: () => void }) {
  const { copies, settle, setAside } = useCopies(onChanged);
  return copies.map((copy) => <CopyNotices key={copy.name} copy={copy} settle={settle} setAside={setAside} />);
}

type Actions = Pick<ReturnType<typeof useCopies>, 'settle' | 'setAside'>;

function CopyNotices({ copy, settle, setAside }: Actions & { readonly copy: LibraryCopy }) {
  const { name, problem, cases, maySetAside } = copy;
  const away = maySetAside && <Button onClick={() => setAside(name)}>{text.merge.setAside}</Button>;
  if (problem !== null)
    return (
      <Notice kind="warning" action={away}>
        {problem}
      </Notice>
    );
  const open = cases.filter(({ state }) => state !== 'same' && state !== 'settled');
  if (open.length > 0 && maySetAside)
    return (
      <Notice kind="warning" action={away}>
        {text.merge.damaged(name)}
      </Notice>
    );
  if (open.length > 0) return open.map((item) => <CaseNotice key={item.id} copy={name} item={item} settle={settle} />);
  return (
    <Notice kind="note" action={away}>
      {text.merge.nothingNew(name)}
    </Notice>
  );
}

type CaseProps = {
  readonly copy: string;
  readonly item: CopiedCaseSummary;
  readonly settle: Actions['settle'];
};

function CaseNotice({ copy, item: { id, person, target, state }, settle }: CaseProps) {
  const [, navigate] = useLocation();
  const action = (label: string, how: 'add' | 'leave') => (
    <Button aria-label={text.merge.about(label, person)} onClick={() => settle(copy, id, how)}>
      {label}
    </Button>
  );
  if (state === 'damaged') return <Notice kind="warning">{text.merge.damaged(copy)}</Notice>;
  if (state === 'different') {
    const look = (
      <Button aria-label={text.merge.lookAt(person)} onClick={() => navigate(mergePath('copy', copy, id))}>
        {text.merge.look}
      </Button>
    );
    return (
      <Notice kind="warning" action={look}>
        {text.merge.found(person, copy)}
      </Notice>
    );
  }
  const isMissing = state === 'missing';
  const actions = (
    <div className={styles.actions}>
      {action(text.merge.leaveOut, 'leave')}
      {action(isMissing ? text.merge.bringIn : text.merge.keepBoth, 'add')}
    </div>
  );
  return (
    <Notice kind="warning" action={actions}>
      {isMissing ? text.merge.missing(person, target, copy) : text.merge.locked(person, copy)}
    </Notice>
  );
}
