import { type KeyboardEvent, useId, useMemo } from 'react';
import { Link } from 'wouter';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Proof } from '../../../../shared/model/proof.ts';
import { proofName } from '../../../../shared/text/names.ts';
import { Button } from '../../../components/button.tsx';
import { FindingMarks } from '../../../components/lists/finding-marks.tsx';
import { findingLinker } from '../../../store/finding-links.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { useFindings } from '../../../store/use-findings.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import { activityFindings, unreasonedClaims } from '../map-findings.ts';
import { criteriaOfGroups, groupCriteria, type MapScope } from '../map-scope.ts';
import { ScopeBar } from '../scope-bar.tsx';
import styles from './activity.module.css';
import { SupportedCriterion } from './supported-criterion.tsx';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly activity: Activity;
  readonly proof: Proof;
  readonly scope: MapScope;
  readonly verdicts: ReadonlyMap<string, CriterionVerdict>;
  readonly onScope: (scope: MapScope) => void;
  readonly pathTo: PathTo;
};

/** One activity and what it supports: a criterion is ticked, then weighed and argued for in place. */
export function ActivityPanel({ promotionCase, activity, proof, scope, verdicts, onScope, pathTo }: Props) {
  const headingId = useId();
  const { ladder } = promotionCase;
  const { findings, subject } = useFindings(promotionCase);
  const weak = useMemo(() => activityFindings(findings, subject), [findings, subject]);
  const unreasoned = useMemo(() => unreasonedClaims(findings, subject), [findings, subject]);
  const linkOf = useMemo(() => findingLinker(subject, pathTo), [subject, pathTo]);
  const groups = groupCriteria(ladder, scope);
  const claims = new Map(
    promotionCase.claims.filter((claim) => claim.activity === activity.id).map((claim) => [claim.criterion, claim]),
  );
  const shown = new Set(criteriaOfGroups(groups).map(({ id }) => id));
  const elsewhere = [...claims.keys()].filter((id) => !shown.has(id)).length;
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <header className={styles.head}>
        <h2 id={headingId}>
          <Link href={pathTo('activities', activity.id)} className={styles.link}>
            {activity.title}
          </Link>
        </h2>
        <p className={styles.muted}>
          {spanText(activity.start, activity.end)} · {proofName(proof)}
        </p>
        <FindingMarks findings={weak.get(activity.id) ?? []} linkOf={linkOf} />
        {activity.impact !== '' && <p className={styles.impact}>{activity.impact}</p>}
      </header>
      <div className={styles.asked}>
        <div>
          <h3>{text.mapping.supports}</h3>
          <p className={styles.muted}>{text.mapping.supportsHint}</p>
        </div>
        <ScopeBar ladder={ladder} scope={scope} onChange={onScope} />
      </div>
      {groups.length === 0 && <p className={styles.muted}>{text.mapping.noCriteria}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only shorten the way between boxes that Tab reaches too */}
      <div onKeyDown={moveBetweenBoxes} className={styles.groups}>
        {groups.map(({ level, themes }) => (
          <section key={level.id} aria-label={levelTitle(ladder, scope.track, level.id)}>
            {scope.level === null && <h4 className={styles.level}>{levelTitle(ladder, scope.track, level.id)}</h4>}
            {themes.map(({ theme, criteria }) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset would put each theme into a box of its own
              <div key={theme.id} role="group" aria-label={theme.name} className={styles.theme}>
                <p className={styles.themeName} aria-hidden="true">
                  {theme.name}
                </p>
                {criteria.map((criterion) => (
                  <SupportedCriterion
                    key={criterion.id}
                    activity={activity.id}
                    criterion={criterion}
                    claim={claims.get(criterion.id)}
                    verdict={verdicts.get(criterion.id)?.verdict ?? 'gap'}
                    unreasoned={unreasoned.has(claims.get(criterion.id)?.id ?? '')}
                    pathTo={pathTo}
                  />
                ))}
              </div>
            ))}
          </section>
        ))}
      </div>
      {elsewhere > 0 && (
        <div className={styles.elsewhere}>
          <p className={styles.muted}>{text.mapping.elsewhere(elsewhere)}</p>
          {scope.level !== null && (
            <Button look="quiet" onClick={() => onScope({ ...scope, level: null })}>
              {text.mapping.showAllLevels}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Up and down go from box to box. */
function moveBetweenBoxes(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="checkbox"]')];
  const at = boxes.indexOf(event.target as HTMLElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  boxes[at + step]?.focus();
}
