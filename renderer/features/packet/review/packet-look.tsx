import { Notice } from '../../../components/notice.tsx';
import { text } from '../../../text/text.ts';
import { LostGlyphs } from '../lost-glyphs.tsx';
import { WithheldLists } from '../withheld-lists.tsx';
import { hintSentence } from './packet-review.ts';
import styles from './review.module.css';
import type { Look } from './use-packet-look.ts';

/** What a packet keeps back, replaces and leaves out, and what may still give a name away. */
export function PacketLook({ look }: { readonly look: Look }) {
  const { fileName, nothing, hints, faults, glyphs, replaced, leftOut, withheld, withheldCount } = look;
  const words = text.packetReview;
  return (
    <>
      <p>
        {words.file}: <strong className={styles.file}>{fileName}</strong>
      </p>
      {nothing && <p>{words.nothing}</p>}
      {faults.length + hints.length > 0 && (
        <Notice kind="warning">
          <p>
            <strong>{words.look}</strong>
          </p>
          <ul className={styles.list}>
            {[...faults, ...hints.map(hintSentence)].map((sentence) => (
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
      {withheldCount > 0 && (
        <section>
          <h3>{words.withheld(withheldCount)}</h3>
          <div className={styles.groups}>
            <WithheldLists groups={withheld} level={4} />
          </div>
        </section>
      )}
    </>
  );
}
