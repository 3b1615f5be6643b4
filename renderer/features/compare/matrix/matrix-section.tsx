import { type RefObject, useId } from 'react';
import type { CriterionVerdict, TrackFit } from '../../../../shared/fit/verdict-types.ts';
import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import { standingName } from '../../../../shared/text/names.ts';
import { reasonSentence } from '../../../../shared/text/reason-sentence.ts';
import { ChoiceBox } from '../../../components/fields/choice-field.tsx';
import { SelectBox } from '../../../components/fields/select-field.tsx';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { text } from '../../../text/text.ts';
import type { Rung } from '../rungs/rungs.ts';
import styles from './matrix.module.css';
import { levelMatrix, sharing, trackMatrix } from './matrix.ts';
import { MatrixGrid } from './matrix-grid.tsx';

/** What the matrix shows: the tracks of one level, or the levels of one track. */
export type MatrixView = { readonly by: 'level' | 'track'; readonly level: string; readonly track: string };

type Props = {
  readonly ladder: Ladder;
  readonly fits: readonly TrackFit[];
  readonly rungs: readonly Rung[];
  readonly view: MatrixView;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onView: (view: MatrixView) => void;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** Criteria against verdicts, as one grid. */
export function MatrixSection({ ladder, fits, rungs, view, headingRef, onView, onOpen }: Props) {
  const headingId = useId();
  const levels = rungs.map((rung) => ({ value: rung.level.id, label: titleOf(rung) }));
  const fit = fits.find(({ track }) => track.id === view.track) ?? fits[0];
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} ref={headingRef} tabIndex={-1}>
          {text.compare.matrix}
        </h2>
        <div className={styles.controls}>
          {fits.length > 1 && (
            <ChoiceBox
              label={text.compare.view}
              hideLabel
              choices={[
                { value: 'level', label: text.compare.oneLevel },
                { value: 'track', label: text.compare.oneTrack },
              ]}
              value={view.by}
              onChange={(by) => onView({ ...view, by: by === 'track' ? 'track' : 'level' })}
            />
          )}
          <div className={styles.choice}>
            {view.by === 'level' ? (
              <SelectBox
                label={text.compare.level}
                hideLabel
                options={levels}
                value={view.level}
                onChange={(level) => level !== null && onView({ ...view, level })}
              />
            ) : (
              <SelectBox
                label={text.compare.track}
                hideLabel
                options={fits.map(({ track }) => ({ value: track.id, label: track.name }))}
                value={fit?.track.id ?? null}
                onChange={(track) => track !== null && onView({ ...view, track })}
              />
            )}
          </div>
        </div>
      </div>
      {view.by === 'track' && fit !== undefined ? (
        <MatrixGrid
          key={fit.track.id}
          label={text.compare.matrixOfTrack(fit.track.name)}
          rowLabel={text.compare.theme}
          columns={fit.levels.map(({ level }) => ({ id: level.id, title: levelTitle(ladder, fit.track.id, level.id) }))}
          groups={trackMatrix(
            ladder,
            fit,
            fits.map(({ track }) => track.id),
          )}
          rowsAre="themes"
          onOpen={onOpen}
        />
      ) : (
        <LevelGrid
          ladder={ladder}
          fits={fits}
          rung={rungs.find(({ level }) => level.id === view.level)}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}

type LevelProps = Pick<Props, 'ladder' | 'fits' | 'onOpen'> & { readonly rung: Rung | undefined };

function LevelGrid({ ladder, fits, rung, onOpen }: LevelProps) {
  if (rung === undefined) return null;
  const shown = fits.filter((_, index) => rung.sides[index] !== null);
  const groups = levelMatrix(ladder, shown, rung.level.id);
  if (groups.length === 0) return <p className={styles.hint}>{text.compare.noCriteria}</p>;
  const { shared, own } = sharing(groups, shown.length);
  return (
    <>
      <ul className={styles.standings}>
        {rung.sides.map(
          (side) =>
            side !== null && (
              <li key={side.track.id}>
                <StandingMark standing={side.standing.standing} />
                <p>
                  {side.title}: <strong>{standingName(side.standing.standing)}.</strong>{' '}
                  {side.standing.reasons.map(reasonSentence).join(' ')}
                </p>
              </li>
            ),
        )}
      </ul>
      {shown.length > 1 && (
        <p className={styles.sharing}>
          {text.compare.sharing(
            shared,
            shown.map(({ track }, index) => ({ track: track.name, count: own[index] ?? 0 })),
          )}
        </p>
      )}
      <MatrixGrid
        key={rung.level.id}
        label={text.compare.matrixOfLevel(titleOf(rung))}
        rowLabel={text.compare.criterion}
        columns={shown.map(({ track }) => ({
          id: track.id,
          title: `${track.short === '' ? track.name : track.short}: ${levelTitle(ladder, track.id, rung.level.id)}`,
        }))}
        groups={groups}
        rowsAre="criteria"
        onOpen={onOpen}
      />
    </>
  );
}

/** The titles of a level on the compared tracks, each once, as in "T6 Staff engineer / L6 Technical lead". */
function titleOf({ sides }: Rung): string {
  return [...new Set(sides.flatMap((side) => (side === null ? [] : [side.title])))].join(' / ');
}
