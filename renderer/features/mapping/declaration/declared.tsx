import { declare, withdrawDeclaration } from '../../../../shared/case/declaration-edits.ts';
import type { Declaration } from '../../../../shared/model/declaration.ts';
import { declarationName } from '../../../../shared/text/names.ts';
import { Button } from '../../../components/button.tsx';
import { tell, tellProblem } from '../../../components/popups/toasts.tsx';
import { changeCase, changeCaseOf, useOpenCaseId } from '../../../store/case-session.ts';
import { draftKeyOf } from '../../../store/drafts.ts';
import { useItemForm } from '../../../store/use-item-form.ts';
import { text } from '../../../text/text.ts';
import styles from './declaration.module.css';
import { DeclarationFields } from './declaration-fields.tsx';
import { changeDeclaration, declarationForm, valuesOf } from './declaration-values.ts';

type Props = {
  readonly declaration: Declaration;
  /** Whether claims keep it from counting. */
  readonly idle: boolean;
  readonly onWithdrawn: () => void;
};

/** A declaration that stands: changed in place, or withdrawn. */
export function Declared({ declaration, idle, onWithdrawn }: Props) {
  const { kind, criterion } = declaration;
  const name = declarationName(kind);
  const caseId = useOpenCaseId();
  const form = useItemForm({
    draftKey: draftKeyOf(caseId, 'declaration', criterion, kind),
    value: valuesOf(declaration),
    schema: declarationForm,
    commit: (values) => changeCase((current) => changeDeclaration(current, kind, criterion, values)),
  });
  const withdraw = (): void => {
    changeCase((current) => withdrawDeclaration(current, kind, criterion));
    tell({
      title: text.mapping.withdrawn(name),
      action: {
        label: text.shell.undo,
        run: () => tellProblem(changeCaseOf(caseId, (later) => declare(later, declaration))),
      },
    });
    onWithdrawn();
  };
  return (
    <div className={styles.declared}>
      <div className={styles.head}>
        <h4>{name}</h4>
        <Button look="quiet" aria-label={text.mapping.withdrawLabel(name)} onClick={withdraw}>
          {text.mapping.withdraw}
        </Button>
      </div>
      <p className={styles.muted}>
        {idle && kind !== 'known-gap' ? text.mapping.idle : text.mapping.consequence[kind]}
      </p>
      <DeclarationFields kind={kind} control={form.control} />
    </div>
  );
}
