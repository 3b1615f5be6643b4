import { useDeferredValue, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { changeThresholds } from '../../../../shared/case/title-page-edits.ts';
import { thresholdsOf } from '../../../../shared/fit/thresholds-of.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import { FormSection } from '../../../components/fields/form-section.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { draftKeyOf } from '../../../store/drafts.ts';
import { useToday } from '../../../store/today.ts';
import { useItemForm } from '../../../store/use-item-form.ts';
import { text } from '../../../text/text.ts';
import { ruleEffect } from './rule-effect.ts';
import { RuleField } from './rule-field.tsx';
import { differing, type RuleName, type RuleValues, ruleForm, thresholdsFrom, valuesOf } from './rule-values.ts';
import styles from './rules.module.css';

const GROUPS = [
  { title: 'met', rules: ['metProof'] },
  {
    title: 'sustained',
    rules: ['sustainedClaims', 'sustainedSpanMonths', 'sustainedFreshMonths', 'sustainedProof'],
  },
  { title: 'operating', rules: ['sustainedShare', 'noOpportunityShare'] },
  { title: 'withinReach', rules: ['withinReachGapShare'] },
] as const satisfies readonly { title: string; rules: readonly RuleName[] }[];

/** Where verdicts and standings begin: the ladder's rules, and those that this case has instead. */
export function RulesSection({ promotionCase }: { readonly promotionCase: PromotionCase }) {
  const { ladder, thresholds: own } = promotionCase;
  const current = useMemo(() => thresholdsOf({ ladder, thresholds: own }), [ladder, own]);
  const value = useMemo(() => valuesOf(current), [current]);
  const form = useItemForm<RuleValues>({
    draftKey: draftKeyOf(promotionCase.id, 'thresholds'),
    value,
    schema: ruleForm,
    commit: (values) => changeCase((now) => changeThresholds(now, thresholdsFrom(values, now.ladder.thresholds))),
  });
  const written = useWatch({ control: form.control, compute: (values) => values });
  const other = differing(written, ladder.thresholds);
  const theirs = valuesOf(ladder.thresholds);
  const takeTheirs = (names: readonly RuleName[]): void => {
    for (const name of names) form.setValue(name, theirs[name], { shouldDirty: true, shouldTouch: true });
  };
  const words = text.details.rules;
  return (
    <FormSection
      level={2}
      title={words.title}
      note={
        <Button look="quiet" disabled={other.length === 0} focusableWhenDisabled onClick={() => takeTheirs(other)}>
          {words.takeAll}
        </Button>
      }
    >
      <p className={styles.hint}>{words.lead}</p>
      <Effect promotionCase={promotionCase} differ={differing(value, ladder.thresholds).length} />
      {GROUPS.map(({ title, rules }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would put each group into a box of its own
        <div key={title} role="group" aria-label={words.groups[title]} className={styles.group}>
          <div>
            <h3>{words.groups[title]}</h3>
            <p className={styles.hint}>{words.sentence[title](current)}</p>
          </div>
          {rules.map((name) => (
            <RuleField
              key={name}
              control={form.control}
              name={name}
              ladders={theirs}
              differs={other.includes(name)}
              onTake={() => takeTheirs([name])}
            />
          ))}
        </div>
      ))}
    </FormSection>
  );
}

type EffectProps = { readonly promotionCase: PromotionCase; readonly differ: number };

/** What the case's own rules do, in words. */
function Effect({ promotionCase, differ }: EffectProps) {
  const settled = useDeferredValue(promotionCase);
  const today = useToday();
  const effect = useMemo(() => ruleEffect(settled, today), [settled, today]);
  const words = text.details.rules;
  return (
    <p role="status" className={styles.effect} data-own={differ > 0 || undefined}>
      {differ === 0 ? words.allLadders : `${words.differ(differ)} ${words.effect(effect)}`}
    </p>
  );
}
