import { Ellipsis } from 'lucide-react';
import { changeReview } from '../../../../shared/case/review-edits.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Review } from '../../../../shared/model/review.ts';
import { type Option, SelectBox } from '../../../components/fields/select-field.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { Menu } from '../../../components/popups/menu.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { dayText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import { openCount } from './remark-groups.ts';
import styles from './returned.module.css';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly current: Review;
  readonly onChoose: (id: string) => void;
  readonly onRemove: (review: Review) => void;
};

const words = text.returned;

/** The documents that came back, last first, and which packet the chosen one is. */
export function ReviewList({ promotionCase, current, onChoose, onRemove }: Props) {
  const options = submissionOptions(promotionCase, current);
  return (
    <div className={styles.documents}>
      <ul className={styles.reviews} aria-label={words.documents}>
        {promotionCase.reviews.toReversed().map((review) => (
          <li key={review.id} data-current={review.id === current.id || undefined}>
            <button
              type="button"
              className={styles.review}
              aria-current={review.id === current.id}
              onClick={() => onChoose(review.id)}
            >
              <span className={styles.name}>{review.fileName}</span>
              <span className={styles.muted}>
                {words.received(dayText(review.receivedOn))} ·{' '}
                {words.counts(openCount(review.remarks), review.remarks.length)}
              </span>
            </button>
            <Menu
              trigger={<IconButton label={words.more(review.fileName)} icon={<Ellipsis size={16} aria-hidden />} />}
              entries={[{ kind: 'action', label: words.remove, onSelect: () => onRemove(review) }]}
            />
          </li>
        ))}
      </ul>
      {options.length > 1 && (
        <SelectBox
          label={words.about}
          hint={words.aboutHint}
          options={options}
          value={current.submission}
          onChange={(submission) => changeCase((now) => changeReview(now, { ...current, submission }))}
        />
      )}
    </div>
  );
}

function submissionOptions({ submissions }: PromotionCase, { submission }: Review): readonly Option[] {
  const options: Option[] = [
    { value: null, label: words.aboutNow },
    ...submissions
      .toSorted((one, other) => other.date.localeCompare(one.date))
      .map(({ id, date, fileName }) => ({ value: id, label: words.aboutSubmission(dayText(date), fileName) })),
  ];
  const isThere = options.some(({ value }) => value === submission);
  return isThere ? options : [...options, { value: submission, label: words.aboutGone }];
}
