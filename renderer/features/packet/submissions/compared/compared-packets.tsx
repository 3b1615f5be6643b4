import { ChevronLeft } from 'lucide-react';
import { useId } from 'react';
import { Link, useLocation } from 'wouter';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import type { Submission } from '../../../../../shared/model/submission.ts';
import { Button } from '../../../../components/button.tsx';
import { SelectBox } from '../../../../components/fields/select-field.tsx';
import { useWideWindow } from '../../../../components/lists/use-wide-window.ts';
import { Notice } from '../../../../components/notice.tsx';
import { PartNav } from '../../../../components/part-nav.tsx';
import type { PathTo } from '../../../../store/screen-props.ts';
import { text } from '../../../../text/text.ts';
import { NOW, type SubmissionView, submissionAddress, WAYS, type Way } from '../submission-address.ts';
import { lastFirst, submissionLine } from '../submission-line.ts';
import submissionStyles from '../submissions.module.css';
import { ByCriterion } from './by-criterion.tsx';
import { BySection } from './by-section.tsx';
import { ByWord } from './by-word.tsx';
import styles from './compared.module.css';
import { type DiffState, usePacketDiff } from './use-packet-diff.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly submission: Submission;
  readonly compared: NonNullable<SubmissionView['compared']>;
  readonly pathTo: PathTo;
};

/** Two packets held against each other: the one that was handed in and another, or the packet as it is now. */
export function ComparedPackets({ promotionCase, submission, compared, pathTo }: Props) {
  const headingId = useId();
  const wide = useWideWindow();
  const [, navigate] = useLocation();
  const words = text.submissions;
  const other = promotionCase.submissions.find(({ id }) => id === compared.other) ?? null;
  const isEarlier = other === null || submission.date <= other.date;
  const [earlier, later] = isEarlier ? [submission, other] : [other, submission];
  const { state, again } = usePacketDiff(promotionCase, earlier.id, later?.id ?? null);
  const pathOf = (id: string, way: Way): string =>
    pathTo('packet', submissionAddress({ id: submission.id, compared: { other: id, way } }));
  const others = lastFirst(promotionCase.submissions).filter(
    ({ id, content }) => id !== submission.id && content !== null,
  );
  return (
    <article className={submissionStyles.detail} aria-labelledby={headingId}>
      {wide && (
        <Link href={pathTo('packet', submissionAddress({ id: submission.id, compared: null }))} className={styles.back}>
          <ChevronLeft size={15} aria-hidden />
          {words.backToPacket}
        </Link>
      )}
      <header>
        <h2 id={headingId} tabIndex={-1}>
          {words.changed}
        </h2>
        <p className={submissionStyles.muted}>
          {words.changedTitle(
            submissionLine(earlier),
            later === null ? words.nowFor(earlier.audience) : submissionLine(later),
          )}
        </p>
      </header>
      <div className={styles.picker}>
        <SelectBox
          label={words.compareWith}
          value={other?.id ?? NOW}
          options={[
            { value: NOW, label: words.asNow },
            ...others.map((each) => ({ value: each.id, label: submissionLine(each) })),
          ]}
          onChange={(next) => navigate(pathOf(next ?? NOW, compared.way))}
        />
      </div>
      <PartNav
        label={words.ways}
        parts={WAYS}
        current={compared.way}
        nameOf={(way) => words.by[way]}
        pathOf={(way) => pathOf(other?.id ?? NOW, way)}
      />
      <p className="visually-hidden" role="status">
        {state.kind === 'comparing' ? words.comparing : ''}
      </p>
      <Differences state={state} way={compared.way} again={again} pathTo={pathTo} promotionCase={promotionCase} />
    </article>
  );
}

type DifferencesProps = Pick<Props, 'promotionCase' | 'pathTo'> & {
  readonly state: DiffState;
  readonly way: Way;
  readonly again: () => void;
};

function Differences({ state, way, again, pathTo, promotionCase }: DifferencesProps) {
  const words = text.submissions;
  if (state.kind === 'comparing') return <p className={submissionStyles.muted}>{words.comparing}</p>;
  if (state.kind === 'failed')
    return (
      <Notice kind="problem" action={<Button onClick={again}>{words.tryAgain}</Button>}>
        {words.compareFailed}: {state.problem.message}
      </Notice>
    );
  switch (way) {
    case 'criterion':
      return <ByCriterion promotionCase={promotionCase} criteria={state.diff.criteria} pathTo={pathTo} />;
    case 'section':
      return <BySection sections={state.diff.sections} />;
    case 'word':
      return <ByWord diff={state.diff} />;
  }
}
