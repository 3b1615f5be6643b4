import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import { themeOf, trackOf } from '../../../shared/ladder/look-up.ts';
import type { Criterion, Ladder } from '../../../shared/model/ladder.ts';
import { text } from '../../text/text.ts';
import styles from './details-screen.module.css';
import type { CriterionGroup, LevelOutline } from './ladder-outline.ts';

type Props = {
  readonly ladder: Ladder;
  readonly outline: LevelOutline;
  readonly aimedFor: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
};

/** One level of the ladder; its criteria unfold under it. */
export function LevelReference({ ladder, outline, aimedFor, open, onToggle }: Props) {
  const { level, titles, groups, count } = outline;
  return (
    <Collapsible.Root open={open} onOpenChange={onToggle} className={styles.level}>
      <h3>
        <Collapsible.Trigger className={styles.levelTrigger}>
          <ChevronRight size={15} aria-hidden className={styles.chevron} />
          <span className={styles.levelTitle}>{titles.join(' / ')}</span>
          {aimedFor && <span className={styles.aimed}>{text.details.aimedFor}</span>}
          <span className={styles.count}>{text.details.criteriaCount(count)}</span>
        </Collapsible.Trigger>
      </h3>
      {level.scope !== '' && <p className={styles.scope}>{level.scope}</p>}
      <Collapsible.Panel className={styles.levelPanel}>
        {groups.length === 0 && <p className={styles.muted}>{text.details.noCriteria}</p>}
        {groups.map((group) => (
          <section key={group.tracks.join(' ')} className={styles.group}>
            {ladder.tracks.length > 1 && <h4 className={styles.groupTitle}>{groupTitle(ladder, group)}</h4>}
            <ul className={styles.criteria}>
              {group.criteria.map((criterion) => (
                <CriterionReference key={criterion.id} ladder={ladder} criterion={criterion} />
              ))}
            </ul>
          </section>
        ))}
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

function CriterionReference({ ladder, criterion }: { readonly ladder: Ladder; readonly criterion: Criterion }) {
  const theme = themeOf(ladder, criterion.theme)?.name ?? criterion.theme;
  return (
    <li className={styles.criterion}>
      <p>{criterion.statement}</p>
      <p className={styles.criterionNote}>
        {theme}
        {criterion.optional && ` · ${text.details.optional}`}
        {criterion.examples.length > 0 && ` · ${text.details.example(criterion.examples)}`}
      </p>
    </li>
  );
}

function groupTitle(ladder: Ladder, { tracks }: CriterionGroup): string {
  if (tracks.length === ladder.tracks.length) return text.details.allTracks;
  return text.details.onlyOn(tracks.map((id) => trackOf(ladder, id)?.name ?? id));
}
