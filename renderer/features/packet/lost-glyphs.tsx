import type { LostGlyph } from '../../../shared/model/lost-glyph.ts';
import { Notice } from '../../components/notice.tsx';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';

/** Characters that the PDF's fonts lack, each with its place, before anything is exported. */
export function LostGlyphs({ glyphs }: { readonly glyphs: readonly LostGlyph[] }) {
  return (
    <Notice kind="warning">
      <details>
        <summary>
          {text.packet.lost(glyphs.length)}. {text.packet.lostHint}
        </summary>
        <ul className={styles.lostList}>
          {glyphs.map((glyph) => (
            <li key={glyph.codePoint}>
              {text.packet.lostItem(glyph.character, glyph.codePoint, glyph.place, glyph.count)}
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
