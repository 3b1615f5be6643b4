import { useId, useRef, useState } from 'react';
import type { DeclarationKind } from '../../../../shared/model/declaration.ts';
import type { Criterion } from '../../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import { text } from '../../../text/text.ts';
import styles from './declaration.module.css';
import { DeclareForm } from './declare-form.tsx';
import { Declared } from './declared.tsx';

const KINDS: readonly DeclarationKind[] = ['no-opportunity', 'known-gap', 'not-applicable'];

type Props = { readonly promotionCase: PromotionCase; readonly criterion: Criterion };

/** What the person says of a criterion beside claims: what stands, and what can be declared. */
export function DeclarationSection({ promotionCase, criterion }: Props) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [declaring, setDeclaring] = useState<DeclarationKind | null>(null);
  const standing = promotionCase.declarations.filter((declaration) => declaration.criterion === criterion.id);
  const claimed = promotionCase.claims.some((claim) => claim.criterion === criterion.id);
  const open = KINDS.filter(
    (kind) =>
      (kind !== 'not-applicable' || criterion.optional) && !standing.some((declaration) => declaration.kind === kind),
  );
  const focusHeading = (): void => heading.current?.focus();
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
        {text.mapping.declarations}
      </h3>
      <p className={styles.muted}>{text.mapping.declarationsHint}</p>
      {standing.map((declaration) => (
        <Declared key={declaration.kind} declaration={declaration} idle={claimed} onWithdrawn={focusHeading} />
      ))}
      {declaring !== null && open.includes(declaring) ? (
        <DeclareForm
          key={declaring}
          kind={declaring}
          criterion={criterion.id}
          onClose={() => {
            setDeclaring(null);
            focusHeading();
          }}
        />
      ) : (
        open.length > 0 && (
          <div className={styles.buttons}>
            {open.map((kind) => (
              <Button key={kind} onClick={() => setDeclaring(kind)}>
                {text.mapping.declare[kind]}
              </Button>
            ))}
          </div>
        )
      )}
    </section>
  );
}
