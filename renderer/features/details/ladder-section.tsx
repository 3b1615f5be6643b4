import { useMemo, useState } from 'react';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { Button } from '../../components/button.tsx';
import { FormSection } from '../../components/fields/form-section.tsx';
import { text } from '../../text/text.ts';
import styles from './details-screen.module.css';
import { ladderOutline } from './ladder-outline.ts';
import { LevelReference } from './level-reference.tsx';

/** The ladder that the case is judged by, to be read. */
export function LadderSection({ promotionCase }: { readonly promotionCase: PromotionCase }) {
  const { ladder, target } = promotionCase;
  const outline = useMemo(() => ladderOutline(ladder), [ladder]);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const isAllOpen = outline.every(({ level }) => opened.includes(level.id));
  const words = text.details;
  return (
    <FormSection
      level={2}
      title={words.ladder}
      note={
        <Button look="quiet" onClick={() => setOpened(isAllOpen ? [] : outline.map(({ level }) => level.id))}>
          {isAllOpen ? words.closeAll : words.openAll}
        </Button>
      }
    >
      <div>
        <p className={styles.ladderTitle}>{ladder.title}</p>
        <p className={styles.muted}>{words.ladderHint}</p>
      </div>
      <dl className={styles.facts}>
        <dt>{words.version}</dt>
        <dd>{ladder.version}</dd>
        <dt>{words.size}</dt>
        <dd>{words.sizeOf(outline.length, ladder.criteria.length)}</dd>
        {ladder.source !== null && (
          <>
            <dt>{words.source}</dt>
            <dd>
              {[
                ladder.source.name,
                ladder.source.licence === '' ? '' : words.licence(ladder.source.licence),
                ladder.source.url,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </dd>
          </>
        )}
        <dt>{words.tracks}</dt>
        <dd>
          <ul className={styles.tracks}>
            {ladder.tracks.map(({ id, name, short, promise }) => (
              <li key={id}>
                {name}
                {short !== '' && ` (${short})`}
                {promise !== '' && <p className={styles.muted}>{promise}</p>}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <div className={styles.levels}>
        {outline.map((item) => (
          <LevelReference
            key={item.level.id}
            ladder={ladder}
            outline={item}
            aimedFor={item.level.id === target.level}
            open={opened.includes(item.level.id)}
            onToggle={(open) =>
              setOpened((now) => (open ? [...now, item.level.id] : now.filter((id) => id !== item.level.id)))
            }
          />
        ))}
      </div>
    </FormSection>
  );
}
