import { useState } from 'react';
import type {
  GroupDiff,
  PacketDiff,
  PartDiff,
  Piece,
  SectionDiff,
} from '../../../../../shared/packet/diff/diff-types.ts';
import { Button } from '../../../../components/button.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { text } from '../../../../text/text.ts';
import submissionStyles from '../submissions.module.css';
import styles from './compared.module.css';
import { sectionChange, sectionTitle } from './section-title.ts';

/** Headings with their changes drawn at once. */
const STEP = 30;

type Shown = { readonly section: SectionDiff; readonly group: GroupDiff; readonly first: boolean };

/** Every text that differs, with the words that went and those that came. */
export function ByWord({ diff: { sections, left } }: { readonly diff: PacketDiff }) {
  const [most, setMost] = useState(STEP);
  const words = text.submissions;
  const all = sections.flatMap((section): readonly Shown[] =>
    section.groups.map((group, index) => ({ section, group, first: index === 0 })),
  );
  const shown = all.slice(0, most);
  if (all.length === 0) return <p>{words.nothingDiffers}</p>;
  return (
    <>
      {left > 0 && <Notice kind="warning">{words.leftOut(left)}</Notice>}
      <div className={styles.words}>
        {shown.map(({ section, group, first }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two headings may be the same words
          <div key={index}>
            {first && (
              <div className={styles.sectionHead}>
                <h3>{sectionTitle(section)}</h3>
                <span className={styles.change}>{sectionChange(section)}</span>
              </div>
            )}
            <Group group={group} />
          </div>
        ))}
      </div>
      {all.length > most && (
        <div>
          <Button onClick={() => setMost(most + STEP)}>{words.showMore(all.length - most)}</Button>
        </div>
      )}
    </>
  );
}

function Group({ group }: { readonly group: GroupDiff }) {
  const words = text.submissions;
  return (
    <div className={styles.group}>
      {group.title !== '' && (
        <div className={styles.groupHead}>
          <h4>{group.title}</h4>
          <span className={styles.change}>{words.changes[group.change]}</span>
          {group.titleThen !== null && <span className={submissionStyles.muted}>{words.renamed(group.titleThen)}</span>}
        </div>
      )}
      {group.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may differ twice
        <Part key={index} part={part} />
      ))}
      {group.same > 0 && <p className={submissionStyles.muted}>{words.sameParts(group.same)}</p>}
    </div>
  );
}

function Part({ part: { texts } }: { readonly part: PartDiff }) {
  return (
    <div className={styles.part}>
      {texts.map(({ label, pieces, whole }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns may share a heading
        <div key={index} className={styles.text}>
          {label !== '' && <span className={styles.column}>{label}: </span>}
          {pieces.map((piece, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no names, and their order is theirs
            <Words key={position} piece={piece} />
          ))}
          {whole && <p className={submissionStyles.muted}>{text.submissions.wholeText}</p>}
        </div>
      ))}
    </div>
  );
}

/** Words that went or came are told by their element, their line and a word that only screen readers say. */
function Words({ piece: { kind, text: said } }: { readonly piece: Piece }) {
  const words = text.submissions;
  if (kind === 'same') return <span>{said}</span>;
  const Mark = kind === 'deleted' ? 'del' : 'ins';
  return (
    <Mark className={styles[Mark]}>
      <span className="visually-hidden">{kind === 'deleted' ? words.removedWords : words.addedWords}</span>
      {said}
    </Mark>
  );
}
