import { useEffect, useMemo, useRef, useState } from 'react';
import { answerRemark } from '../../../../shared/case/review-edits.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Remark, Review } from '../../../../shared/model/review.ts';
import { type Numbering, remarkTarget } from '../../../../shared/returned/remark-target.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ChoiceBox } from '../../../components/fields/choice-field.tsx';
import { changeCase } from '../../../store/case-session.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import { numberingNow } from './numbering-now.ts';
import { PresentText } from './present-text.tsx';
import { presentText } from './present-words.ts';
import { cardId, RemarkCard } from './remark-card.tsx';
import {
  neighbourOf,
  openCount,
  type RemarkFilter,
  type RemarkGroup,
  remarkGroups,
  shownGroups,
} from './remark-groups.ts';
import styles from './returned.module.css';

type Props = { readonly promotionCase: PromotionCase; readonly review: Review; readonly pathTo: PathTo };

const words = text.returned;
/** Remarks that are drawn at once; more come on demand. */
const STEP = 60;
const FILTERS = (['open', 'all'] as const).map((value) => ({ value, label: words.filters[value] }));

/** The remarks of one document by what they are about, to be settled one by one. */
export function ReviewRemarks({ promotionCase, review, pathTo }: Props) {
  const [filter, setFilter] = useState<RemarkFilter>('open');
  const [limit, setLimit] = useState(STEP);
  const groups = useGroups(promotionCase, review);
  const { groups: shown, more } = shownGroups(groups, { filter, limit });
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);

  // A card that is settled may go from sight: the focus goes to its neighbour, or to what says that all is done.
  useEffect(() => {
    if (wanted.current === null) return;
    const card = document.getElementById(wanted.current) ?? list.current;
    wanted.current = null;
    card?.focus();
  });

  const settle = (remark: Remark, state: Remark['state']): void => {
    const stays = filter === 'all' || state === 'open';
    const next = stays ? remark.id : neighbourOf(shown, remark.id);
    wanted.current = next === null ? 'none' : cardId(next);
    changeCase((current) => answerRemark(current, { review: review.id, remark: remark.id }, { state }));
  };

  return (
    <div ref={list} className={styles.remarks} tabIndex={-1}>
      <ChoiceBox
        label={words.show}
        hideLabel
        choices={FILTERS}
        value={filter}
        onChange={(value) => setFilter(value === 'all' ? 'all' : 'open')}
      />
      {shown.length === 0 && <EmptyState title={words.settledTitle}>{words.settled}</EmptyState>}
      {shown.map((group) => (
        <section key={group.key} className={styles.group} aria-label={words.remarksOn(headingOf(group))}>
          <GroupHeading promotionCase={promotionCase} group={group} />
          <div className={styles.pair}>
            <PresentText promotionCase={promotionCase} group={group} pathTo={pathTo} />
            <div className={styles.cards}>
              {group.remarks.map((remark) => (
                <RemarkCard
                  key={remark.id}
                  caseId={promotionCase.id}
                  review={review.id}
                  remark={remark}
                  onState={(state) => settle(remark, state)}
                />
              ))}
            </div>
          </div>
        </section>
      ))}
      {more > 0 && (
        <div>
          <Button onClick={() => setLimit(limit + STEP)}>{words.moreRemarks(Math.min(STEP, more))}</Button>
        </div>
      )}
    </div>
  );
}

function GroupHeading({
  promotionCase,
  group,
}: {
  readonly promotionCase: PromotionCase;
  readonly group: RemarkGroup;
}) {
  const { title } = presentText(promotionCase, group);
  const open = openCount(group.remarks);
  return (
    <header className={styles.groupHead}>
      <h3>{headingOf(group)}</h3>
      {title !== '' && !group.heading.includes(title) && <p className={styles.muted}>{words.nowCalled(title)}</p>}
      <p className={styles.muted}>{words.counts(open, group.remarks.length)}</p>
    </header>
  );
}

function headingOf({ heading }: RemarkGroup): string {
  return heading === '' ? words.elsewhere : heading;
}

function useGroups(promotionCase: PromotionCase, review: Review): readonly RemarkGroup[] {
  const today = useToday();
  return useMemo(() => {
    let now: Numbering | null = null;
    const submission = promotionCase.submissions.find(({ id }) => id === review.submission) ?? null;
    const against = {
      submission,
      now: () => {
        now ??= numberingNow(promotionCase, today);
        return now;
      },
    };
    return remarkGroups(review.remarks, ({ place }) => remarkTarget(place, promotionCase, against));
  }, [promotionCase, review, today]);
}
