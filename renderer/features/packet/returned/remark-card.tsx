import { Check, RotateCcw, X } from 'lucide-react';
import { useId, useState } from 'react';
import * as z from 'zod/mini';
import { answerRemark } from '../../../../shared/case/review-edits.ts';
import { text as longText } from '../../../../shared/model/field.ts';
import type { Remark } from '../../../../shared/model/review.ts';
import { Button } from '../../../components/button.tsx';
import { TextAreaField } from '../../../components/fields/text-area-field.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { draftKeyOf } from '../../../store/drafts.ts';
import { useItemForm } from '../../../store/use-item-form.ts';
import { dayText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import styles from './returned.module.css';

type Props = {
  readonly caseId: string;
  readonly review: string;
  readonly remark: Remark;
  readonly onState: (state: Remark['state']) => void;
};

const words = text.returned;

/** One remark with what became of it, and the buttons to say so. */
export function RemarkCard({ caseId, review, remark, onState }: Props) {
  const headingId = useId();
  const [noting, setNoting] = useState(remark.note !== '');
  const { id, kind, author, date, state, resolved, replies, from } = remark;
  return (
    <article id={cardId(id)} className={styles.card} data-state={state} tabIndex={-1} aria-labelledby={headingId}>
      <header className={styles.cardHead}>
        <h4 id={headingId}>
          {words.kinds[kind]} · {author === '' ? words.nobody : author}
          {date !== null && ` · ${dayText(date)}`}
        </h4>
        {state !== 'open' && <span className={styles.state}>{words.states[state]}</span>}
      </header>
      <RemarkWords remark={remark} />
      {from !== null && <p className={styles.muted}>{words.movedFrom(from.heading)}</p>}
      {resolved && <p className={styles.muted}>{words.resolved}</p>}
      {replies.length > 0 && (
        <ul className={styles.replies} aria-label={words.answers}>
          {replies.map((reply, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: answers only ever come behind one another
            <li key={index}>
              <span className={styles.muted}>
                {reply.author === '' ? words.nobody : reply.author}
                {reply.date !== null && ` · ${dayText(reply.date)}`}
              </span>
              <span className={styles.said}>{reply.text}</span>
            </li>
          ))}
        </ul>
      )}
      {noting && <NoteForm caseId={caseId} review={review} remark={remark} />}
      <div className={styles.cardActions}>
        {state === 'open' ? (
          <>
            <Button icon={<Check size={15} aria-hidden />} onClick={() => onState('done')}>
              {words.done}
            </Button>
            <Button icon={<X size={15} aria-hidden />} onClick={() => onState('declined')}>
              {words.decline}
            </Button>
          </>
        ) : (
          <Button icon={<RotateCcw size={15} aria-hidden />} onClick={() => onState('open')}>
            {words.reopen}
          </Button>
        )}
        {!noting && (
          <Button look="quiet" onClick={() => setNoting(true)}>
            {words.addNote}
          </Button>
        )}
      </div>
    </article>
  );
}

export function cardId(remark: string): string {
  return `remark-${remark}`;
}

/** What a comment says of which words; what a change takes away and brings, in its surroundings. */
function RemarkWords({ remark: { kind, text: said, was, quoted } }: { readonly remark: Remark }) {
  const isComment = kind === 'comment';
  const change = !isComment && (
    <p className={styles.said}>
      {was !== '' && <del>{was}</del>} {said !== '' && <ins>{said}</ins>}
    </p>
  );
  return (
    <>
      {change}
      {quoted !== '' && (
        <p className={styles.quoted}>
          <span className={styles.muted}>{isComment ? words.on : words.around}</span> “{quoted}”
        </p>
      )}
      {isComment && <p className={styles.said}>{said === '' ? words.noWords : said}</p>}
    </>
  );
}

const noteForm = z.strictObject({ note: longText });

function NoteForm({ caseId, review, remark }: Pick<Props, 'caseId' | 'review' | 'remark'>) {
  const { control } = useItemForm({
    draftKey: draftKeyOf(caseId, 'remark', remark.id),
    value: { note: remark.note },
    schema: noteForm,
    commit: ({ note }) => changeCase((current) => answerRemark(current, { review, remark: remark.id }, { note })),
  });
  return <TextAreaField control={control} name="note" label={words.note} hint={words.noteHint} rows={2} />;
}
