import { FileInput } from 'lucide-react';
import { useId, useState } from 'react';
import type { Review } from '../../../../shared/model/review.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FileButton } from '../../../components/fields/file-button.tsx';
import { useFileDrop } from '../../../components/files/use-file-drop.ts';
import { Notice } from '../../../components/notice.tsx';
import type { ScreenProps } from '../../../store/screen-props.ts';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import styles from './returned.module.css';
import { ReviewList } from './review-list.tsx';
import { ReviewRemarks } from './review-remarks.tsx';
import { useReturned } from './use-returned.ts';

const words = text.returned;

/** Packets that came back: what readers wrote into them, beside what it is about. */
export function ReturnedPart({ promotionCase, pathTo }: Pick<ScreenProps, 'promotionCase' | 'pathTo'>) {
  const headingId = useId();
  const today = useToday();
  const [chosen, setChosen] = useState<string | null>(null);
  const { busy, problem, onFile, onUnreadable, remove } = useReturned(promotionCase, today, setChosen);
  const drop = useFileDrop({ onFile, onUnreadable });
  const { reviews } = promotionCase;
  const review: Review | undefined = reviews.find(({ id }) => id === chosen) ?? reviews.at(-1);
  const button = (
    <FileButton
      accept=".docx"
      look={reviews.length === 0 ? 'primary' : 'plain'}
      icon={<FileInput size={16} aria-hidden />}
      disabled={busy}
      onFile={onFile}
      onUnreadable={onUnreadable}
    >
      {busy ? words.reading : words.read}
    </FileButton>
  );
  return (
    <section
      className={styles.returned}
      aria-labelledby={headingId}
      data-drop={drop.over || undefined}
      {...drop.handlers}
    >
      <header className={styles.head}>
        <div>
          <h2 id={headingId}>{words.title}</h2>
          <p className={styles.muted}>{words.lead}</p>
        </div>
        {reviews.length > 0 && button}
      </header>
      {problem !== null && <Notice kind="problem">{problem}</Notice>}
      {review === undefined ? (
        <EmptyState title={words.emptyTitle} action={button}>
          {words.empty}
        </EmptyState>
      ) : (
        <>
          <ReviewList promotionCase={promotionCase} current={review} onChoose={setChosen} onRemove={remove} />
          <ReviewRemarks key={review.id} promotionCase={promotionCase} review={review} pathTo={pathTo} />
        </>
      )}
    </section>
  );
}
