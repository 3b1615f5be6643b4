import { useMemo } from 'react';
import { criterionOf } from '../../../shared/ladder/look-up.ts';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { redactPacket } from '../../../shared/packet/redact.ts';
import { namedThough } from '../../../shared/packet/request/usual-questions.ts';
import { Notice } from '../../components/notice.tsx';
import { text } from '../../text/text.ts';
import styles from './request.module.css';

type Props = { readonly promotionCase: PromotionCase; readonly referee: Referee; readonly plan: PacketPlan };

/** What this person will see, and what of the things they are named for stays behind. */
export function RequestPreview({ promotionCase, referee, plan }: Props) {
  const seen = useMemo(() => redactPacket(promotionCase, plan).case.activities, [promotionCase, plan]);
  const shown = new Set(seen.map(({ id }) => id));
  const hidden = promotionCase.activities.filter(({ id }) => !shown.has(id));
  const withheld = hidden.filter(({ id }) => referee.activities.includes(id));
  const named = namedThough(plan.questions, hidden);
  const statements = referee.criteria.flatMap((id) => criterionOf(promotionCase.ladder, id)?.statement ?? []);
  const words = text.requests;
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <h3>{words.preview}</h3>
      {named.length > 0 && <Notice kind="warning">{words.namesWithheld(named)}</Notice>}
      {seen.length === 0 && statements.length === 0 ? (
        <Notice kind="warning">{words.seesNothing}</Notice>
      ) : (
        <ul className={styles.list}>
          {seen.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
          {statements.map((statement) => (
            <li key={statement} className={styles.quiet}>
              {words.criterion(statement)}
            </li>
          ))}
        </ul>
      )}
      {withheld.length > 0 && (
        <>
          <h3>{words.staysBehind}</h3>
          <ul className={styles.list}>
            {withheld.map(({ id, title, confidentiality }) => (
              <li key={id}>
                {title}{' '}
                <span className={styles.quiet}>
                  – {text.packet.withheldReasons[confidentiality === 'private' ? 'private' : 'internal']}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>{words.never}</p>
    </section>
  );
}
