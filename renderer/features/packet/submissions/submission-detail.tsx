import { ArrowRightLeft, Download, Ellipsis, Repeat2 } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Link } from 'wouter';
import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Submission } from '../../../../shared/model/submission.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { Menu } from '../../../components/popups/menu.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { sizeText } from '../../../text/sizes.ts';
import { text } from '../../../text/text.ts';
import { DecisionSection } from './decision/decision-section.tsx';
import { FeedbackSection } from './feedback/feedback-section.tsx';
import { FrozenExhibits } from './frozen-exhibits.tsx';
import { NOW, submissionAddress } from './submission-address.ts';
import type { Asked } from './submission-dialogs.tsx';
import { submissionLine } from './submission-line.ts';
import styles from './submissions.module.css';
import type { useSubmissions } from './use-submissions.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly submission: Submission;
  readonly pathTo: PathTo;
  readonly actions: ReturnType<typeof useSubmissions>;
  readonly onAsk: (asked: Asked) => void;
  /** Whether it was kept just now, from a button that may be gone. */
  readonly takesFocus: boolean;
};

/** A packet as it was handed in: what it was, what was decided, what was said of it and done since. */
export function SubmissionDetail({ promotionCase, submission, pathTo, actions, onAsk, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const words = text.submissions;
  useEffect(() => {
    if (!takesFocus) return;
    // After the dialog has given the focus back.
    const timer = setTimeout(() => heading.current?.focus());
    return () => clearTimeout(timer);
  }, [takesFocus]);
  const line = submissionLine(submission);
  const known = submission.content !== null;
  return (
    <article className={styles.detail} aria-labelledby={headingId}>
      <header className={styles.head}>
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {line}
        </h2>
        <Menu
          trigger={<IconButton label={words.more(line)} icon={<Ellipsis size={16} aria-hidden />} />}
          entries={[
            { kind: 'action', label: words.save, onSelect: () => void actions.save(submission) },
            { kind: 'action', label: words.change, onSelect: () => onAsk({ kind: 'note', submission }) },
            { kind: 'action', label: words.remove, onSelect: () => actions.remove(submission) },
          ]}
        />
      </header>
      <Facts promotionCase={promotionCase} submission={submission} />
      {!known && <Notice kind="note">{words.onlyFacts}</Notice>}
      <div className={styles.actions}>
        <Button icon={<Download size={15} aria-hidden />} onClick={() => void actions.save(submission)}>
          {words.save}
        </Button>
        {known && (
          <Link
            className={styles.linkButton}
            href={pathTo(
              'packet',
              submissionAddress({ id: submission.id, compared: { other: NOW, way: 'criterion' } }),
            )}
          >
            <ArrowRightLeft size={15} aria-hidden />
            {words.changed}
          </Link>
        )}
        <Button icon={<Repeat2 size={15} aria-hidden />} onClick={() => onAsk({ kind: 'next', submission })}>
          {promotionCase.packet.follows === submission.id ? words.nextAgain : words.next}
        </Button>
      </div>
      <DecisionSection
        submission={submission}
        pathTo={pathTo}
        onDecide={() => onAsk({ kind: 'decision', submission })}
      />
      <FeedbackSection
        promotionCase={promotionCase}
        submission={submission}
        pathTo={pathTo}
        onWrite={(feedback) => onAsk({ kind: 'feedback', submission, feedback })}
      />
      {known && <FrozenExhibits promotionCase={promotionCase} submission={submission} pathTo={pathTo} />}
    </article>
  );
}

function Facts({ promotionCase: { ladder }, submission }: Pick<Props, 'promotionCase' | 'submission'>) {
  const words = text.submissions;
  const { track, level, ladderVersion, fileName, size, note } = submission;
  const facts = [
    [words.level, levelTitle(ladder, track, level)],
    [words.ladderName, words.ladder(ladder.title, ladderVersion)],
    [words.file, words.facts(fileName, sizeText(size))],
    ...(note === '' ? [] : [[words.note, note]]),
  ];
  return (
    <dl className={styles.factList}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
