import { useMemo, useRef } from 'react';
import type { ExportFormat } from '../../../../shared/model/export-format.ts';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { text } from '../../../text/text.ts';
import { LostGlyphs } from '../lost-glyphs.tsx';
import { WithheldLists } from '../withheld-lists.tsx';
import { hintSentence, packetReview } from './packet-review.ts';
import styles from './review.module.css';
import { useLostGlyphs } from './use-lost-glyphs.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly plan: PacketPlan;
  readonly format: ExportFormat;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

/** What a packet keeps back, replaces and leaves out, for its author to look over; Enter exports. */
export function ReviewDialog({ promotionCase, plan, format, onClose, onConfirm }: Props) {
  const confirm = useRef<HTMLButtonElement>(null);
  const review = useMemo(() => packetReview(promotionCase, plan, format), [promotionCase, plan, format]);
  const glyphs = useLostGlyphs(promotionCase.id, plan, format);
  const { withheld, replaced, leftOut, hints } = review;
  const words = text.packetReview;
  const count = withheld.reduce((sum, { entries }) => sum + entries.length, 0);
  const nothing = count + replaced.length + leftOut.length === 0;
  return (
    <Dialog
      open
      onClose={onClose}
      wide={!nothing}
      toRead={!nothing}
      initialFocus={confirm}
      title={words.title(text.packet.formats[format])}
      description={review.reader}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button ref={confirm} look="primary" onClick={onConfirm}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>
        {words.file}: <strong className={styles.file}>{review.fileName}</strong>
      </p>
      {nothing && <p>{words.nothing}</p>}
      {hints.length > 0 && (
        <Notice kind="warning">
          <p>
            <strong>{words.look}</strong>
          </p>
          <ul className={styles.list}>
            {hints.map(hintSentence).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {glyphs.length > 0 && <LostGlyphs glyphs={glyphs} />}
      {replaced.length > 0 && (
        <section>
          <h3>{words.names(replaced.length)}</h3>
          <ul className={styles.list}>
            {replaced.map(({ alias, count: often }) => (
              <li key={alias.id}>
                {words.nameLine(alias.name, alias.replacement)}{' '}
                <span className={styles.muted}>– {words.replaced(often)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {leftOut.length > 0 && (
        <section>
          <h3>{words.leftOut}</h3>
          <ul className={styles.list}>
            {leftOut.map(({ field, count: often }) => (
              <li key={field}>{words.leftOutLine(text.packet.omitted[field], often, field === 'refereeLevels')}</li>
            ))}
          </ul>
        </section>
      )}
      {count > 0 && (
        <section>
          <h3>{words.withheld(count)}</h3>
          <div className={styles.groups}>
            <WithheldLists groups={withheld} level={4} />
          </div>
        </section>
      )}
    </Dialog>
  );
}
