import { ArrowLeftRight } from 'lucide-react';
import { useId } from 'react';
import type { Comparison, CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import { SelectBox } from '../../../components/fields/select-field.tsx';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import type { CompareView } from '../address/compare-view.ts';
import { CriterionGroup } from '../criteria/criterion-group.tsx';
import styles from './switch.module.css';
import { trackMove } from './track-move.ts';

type Move = { readonly from: string; readonly to: string };

type Props = {
  readonly promotionCase: PromotionCase;
  readonly comparison: Comparison;
  readonly view: Pick<CompareView, 'from' | 'to'>;
  readonly onMove: (move: Move) => void;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** What a move to another track would mean today, and the same the other way round; neither is shown as a loss. */
export function SwitchSection({ promotionCase, comparison, view, onMove, onOpen }: Props) {
  const headingId = useId();
  const move = trackMove(promotionCase, comparison, useToday(), view);
  if (move === null) return <p>{text.compare.noSwitch}</p>;
  const { from, to } = move;
  const { tracks } = promotionCase.ladder;
  const listed = (verdicts: readonly CriterionVerdict[]) => verdicts.map((verdict) => ({ verdict }));
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.head}>
        <h2 id={headingId}>{text.compare.moveHeading(from.name, to.name)}</h2>
        <Button icon={<ArrowLeftRight size={15} aria-hidden />} onClick={() => onMove({ from: to.id, to: from.id })}>
          {text.compare.otherWayRound}
        </Button>
      </div>
      {tracks.length > 2 && (
        <div className={styles.pickers}>
          <SelectBox
            label={text.compare.moveTo}
            options={tracks.filter(({ id }) => id !== from.id).map(({ id, name }) => ({ value: id, label: name }))}
            value={to.id}
            onChange={(track) => track !== null && onMove({ from: from.id, to: track })}
          />
        </div>
      )}
      <div className={styles.outcome}>
        <p className={styles.sentence}>{text.compare.moveStand(to.name, move.level)}</p>
        <p>{text.compare.moveKeeps}</p>
      </div>
      <div className={styles.groups}>
        <CriterionGroup
          title={text.compare.carriesOver(move.carriesOver.length)}
          about={text.compare.carriesOverAbout}
          criteria={listed(move.carriesOver)}
          neutral
          onOpen={onOpen}
        />
        <CriterionGroup
          title={text.compare.countsThere(move.counts.length)}
          about={text.compare.countsThereAbout(to.name)}
          criteria={listed(move.counts)}
          neutral
          onOpen={onOpen}
        />
        <CriterionGroup
          title={text.compare.staysYours(move.notAsked.length)}
          about={text.compare.staysYoursAbout(from.name, to.name)}
          criteria={listed(move.notAsked)}
          neutral
          onOpen={onOpen}
        />
        <CriterionGroup
          title={text.compare.stillOpen(move.missing.length)}
          about={text.compare.stillOpenAbout(move.beside, move.missing.length, move.standsBeside)}
          criteria={listed(move.missing)}
          neutral
          why
          onOpen={onOpen}
        />
      </div>
    </section>
  );
}
