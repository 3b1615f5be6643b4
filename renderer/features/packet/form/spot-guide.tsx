import { useState } from 'react';
import { FORM_INSERTS } from '../../../../shared/form/form-inserts.ts';
import type { FormReport } from '../../../../shared/form/form-report.ts';
import { Button } from '../../../components/button.tsx';
import { SelectBox } from '../../../components/fields/select-field.tsx';
import { text } from '../../../text/text.ts';
import styles from './form.module.css';

type Spot = FormReport['spots'][number];
type Choices = Readonly<Record<string, string | null>>;
type Props = {
  readonly report: FormReport;
  readonly busy: boolean;
  readonly onMake: (choices: Readonly<Record<string, string>>) => void;
};

/** The spots of a form where an answer belongs, and for each what goes there, with what it will say. */
export function SpotGuide({ report: { isTemplate, spots, previews }, busy, onMake }: Props) {
  // Of a form that is a template already, what is left over is left over for a reason.
  const [choices, setChoices] = useState<Choices>(() =>
    Object.fromEntries(spots.map(({ id, suggestions }) => [id, isTemplate ? null : (suggestions[0] ?? null)])),
  );
  const words = text.forms;
  const chosen = spots.flatMap(({ id }) => {
    const choice = choices[id] ?? null;
    return choice === null ? [] : [[id, choice] as const];
  });
  return (
    <section className={styles.block} aria-label={words.guide}>
      {!isTemplate && (
        <>
          <h2>{words.guide}</h2>
          <p className={styles.lead}>{words.guideFirst}</p>
        </>
      )}
      <ul className={styles.spots}>
        {spots.map((spot) => {
          const label = spot.label === '' ? words.noLabel : spot.label;
          const choice = choices[spot.id] ?? null;
          return (
            <li key={spot.id} className={styles.spot}>
              <div>
                <p className={styles.label}>{label}</p>
                <p className={styles.muted}>{spot.place}</p>
              </div>
              <SelectBox
                label={words.goesThere(label)}
                hideLabel
                options={optionsFor(spot)}
                value={choice}
                onChange={(value) => setChoices({ ...choices, [spot.id]: value })}
              />
              <p className={styles.preview}>
                {choice === null ? '' : previews[choice] === '' ? words.becomesEmpty : previews[choice]}
              </p>
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          look={isTemplate ? 'plain' : 'primary'}
          disabled={busy || chosen.length === 0}
          focusableWhenDisabled
          onClick={() => onMake(Object.fromEntries(chosen))}
        >
          {words.make(chosen.length)}
        </Button>
      </div>
    </section>
  );
}

/** What fits comes first; rows of a table take only lists. */
function optionsFor({ kind, suggestions }: Spot) {
  const fitting = FORM_INSERTS.filter(({ rows }) => kind !== 'rows' || rows !== undefined);
  const first = suggestions.flatMap((id) => fitting.filter((insert) => insert.id === id));
  const rest = fitting.filter(({ id }) => !suggestions.includes(id));
  return [
    { value: null, label: text.forms.nothing },
    ...[...first, ...rest].map(({ id, label }) => ({ value: id, label })),
  ];
}
