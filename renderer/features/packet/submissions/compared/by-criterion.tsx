import { Link } from 'wouter';
import { VERDICTS } from '../../../../../shared/fit/verdict-types.ts';
import { criterionOf } from '../../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import type { CriterionChange } from '../../../../../shared/packet/diff/diff-types.ts';
import { VerdictMark } from '../../../../components/marks/verdict-mark.tsx';
import type { PathTo } from '../../../../store/screen-props.ts';
import { text } from '../../../../text/text.ts';
import submissionStyles from '../submissions.module.css';
import styles from './compared.module.css';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly criteria: readonly CriterionChange[];
  readonly pathTo: PathTo;
};

/** Every criterion that stands otherwise or rests on something new: its verdict in the one packet and in the other. */
export function ByCriterion({ promotionCase, criteria, pathTo }: Props) {
  const words = text.submissions;
  const changed = criteria.filter(
    ({ direction, exhibits, statementThen }) => direction !== 'same' || exhibits.length > 0 || statementThen !== null,
  );
  const unchanged = criteria.length - changed.length;
  if (criteria.length === 0) return <p>{words.noVerdicts}</p>;
  if (changed.length === 0) return <p>{words.noCriteriaChanged}</p>;
  return (
    <>
      <table className={styles.criteria}>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{words.verdictThen}</th>
            <th scope="col">{words.verdictNow}</th>
            <th scope="col">{words.newOnes}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ criterion, statement, statementThen, was, is, direction, exhibits }) => (
            <tr key={criterion}>
              <th scope="row">
                {criterionOf(promotionCase.ladder, criterion) === undefined ? (
                  statement
                ) : (
                  <Link href={pathTo('map', criterion)}>{statement}</Link>
                )}
                {statementThen !== null && <p className={submissionStyles.muted}>{words.reworded(statementThen)}</p>}
              </th>
              <td>
                <Verdict name={was} />
              </td>
              <td>
                <Verdict name={is} />
                {direction !== 'same' && direction !== 'other' && (
                  <span className={styles.direction} data-direction={direction}>
                    {words.directions[direction]}
                  </span>
                )}
              </td>
              <td>
                <ul>
                  {exhibits.map(({ label, activity, title }) => (
                    <li key={activity}>
                      <Link href={pathTo('activities', activity)}>
                        {label} {title}
                      </Link>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unchanged > 0 && <p className={submissionStyles.muted}>{words.onlyChanged(unchanged)}</p>}
    </>
  );
}

function Verdict({ name }: { readonly name: string | null }) {
  const known = VERDICTS.find((each) => each === name);
  return (
    <span className={submissionStyles.verdict}>
      {known !== undefined && <VerdictMark verdict={known} size={14} />}
      {name === null ? text.submissions.notJudged : text.submissions.verdict(name)}
    </span>
  );
}
