import { useId, useMemo, useState } from 'react';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { Button } from '../../components/button.tsx';
import { FindingList } from '../../components/lists/finding-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { findingLinker } from '../../store/finding-links.ts';
import type { PathTo } from '../../store/screen-props.ts';
import { useFindings } from '../../store/use-findings.ts';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';

/** Findings shown before one asks for all of them. */
const SHOWN = 4;

type Props = { readonly promotionCase: PromotionCase; readonly pathTo: PathTo };

/**
 * Everything that an honest reader would object to before the packet is handed in, each with its way to where it can be
 * mended. Verdicts that a committee will not see come first: it is the packet that shows them less.
 */
export function ReaderQuestions({ promotionCase, pathTo }: Props) {
  const headingId = useId();
  const [all, showAll] = useState(false);
  const { findings, subject } = useFindings(promotionCase);
  const linkOf = useMemo(() => findingLinker(subject, pathTo), [subject, pathTo]);
  const [hidden, others] = useMemo(() => {
    const isHidden = (code: string): boolean => code === 'private-item-carries-verdict';
    return [findings.filter(({ code }) => isHidden(code)), findings.filter(({ code }) => !isHidden(code))];
  }, [findings]);
  const words = text.packet;
  return (
    <section aria-labelledby={headingId} className={styles.questions}>
      <h2 id={headingId} className={styles.label}>
        {words.readerMayAsk}
      </h2>
      {findings.length === 0 && <p className={styles.nothing}>{words.readerAsksNothing}</p>}
      {hidden.length > 0 && (
        <Notice kind="warning">
          <p className={styles.committee}>{words.committeeSeesLess}</p>
          <FindingList findings={hidden} linkOf={linkOf} />
        </Notice>
      )}
      <FindingList findings={all ? others : others.slice(0, SHOWN)} linkOf={linkOf} />
      {others.length > SHOWN && (
        <div>
          <Button look="quiet" aria-expanded={all} onClick={() => showAll(!all)}>
            {all ? words.fewerQuestions : words.allQuestions(others.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
