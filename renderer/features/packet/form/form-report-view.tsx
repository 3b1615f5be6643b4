import type { FormReport } from '../../../../shared/form/form-report.ts';
import type { Audience } from '../../../../shared/model/packet-plan.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { text } from '../../../text/text.ts';
import styles from './form.module.css';
import { PlaceholderTable } from './placeholder-table.tsx';
import { SpotGuide } from './spot-guide.tsx';

type Props = {
  readonly report: FormReport;
  readonly audience: Audience;
  readonly busy: boolean;
  readonly onReplace: (from: string, to: string) => void;
  readonly onMake: (choices: Readonly<Record<string, string>>) => void;
};

/** What is wrong with a form, what stands in it, and where answers could go. */
export function FormReportView({ report, audience, busy, onReplace, onMake }: Props) {
  const { isTemplate, problems, notices, placeholders, spots } = report;
  const words = text.forms;
  const guide = <SpotGuide report={report} busy={busy} onMake={onMake} />;
  return (
    <>
      {problems.length > 0 && (
        <section className={styles.block} aria-label={words.problems(problems.length)}>
          <h2>{words.problems(problems.length)}</h2>
          {problems.map(({ code, name, sentence, suggestions, blocks }) => (
            <div key={sentence} className={styles.problem}>
              <Notice kind={blocks ? 'problem' : 'warning'}>{sentence}</Notice>
              {(code === 'unknown' || code === 'unknown-loop') && suggestions.length > 0 && (
                <div className={styles.suggestions}>
                  {suggestions.map((suggestion) => (
                    <Button
                      key={suggestion}
                      disabled={busy}
                      focusableWhenDisabled
                      onClick={() => onReplace(name, suggestion)}
                    >
                      {words.replaceWith(suggestion)}
                    </Button>
                  ))}
                </div>
              )}
            </div>
          ))}
        </section>
      )}
      {notices.length > 0 && (
        <section className={styles.block} aria-label={words.notices}>
          <h2>{words.notices}</h2>
          {notices.map((sentence) => (
            <Notice key={sentence} kind="note">
              {sentence}
            </Notice>
          ))}
        </section>
      )}
      {!isTemplate && spots.length === 0 && <Notice kind="warning">{words.guideNone}</Notice>}
      {!isTemplate && spots.length > 0 && guide}
      {placeholders.length > 0 && <PlaceholderTable placeholders={placeholders} audience={audience} />}
      {isTemplate && spots.length > 0 && (
        <details className={styles.details}>
          <summary>{words.guideMore(spots.length)}</summary>
          {guide}
        </details>
      )}
    </>
  );
}
