import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { declare } from '../../../../shared/case/declaration-edits.ts';
import type { DeclarationKind } from '../../../../shared/model/declaration.ts';
import { Button } from '../../../components/button.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { text } from '../../../text/text.ts';
import styles from './declaration.module.css';
import { DeclarationFields } from './declaration-fields.tsx';
import { type DeclarationValues, declarationForm, declarationOf, EMPTY_DECLARATION } from './declaration-values.ts';

type Props = { readonly kind: DeclarationKind; readonly criterion: string; readonly onClose: () => void };

/** Asks for what a declaration needs before it can stand. */
export function DeclareForm({ kind, criterion, onClose }: Props) {
  const form = useForm<DeclarationValues>({
    resolver: zodResolver(declarationForm),
    defaultValues: EMPTY_DECLARATION,
  });
  useEffect(() => form.setFocus('words'), [form]);
  const submit = form.handleSubmit((values) => {
    changeCase((current) => declare(current, declarationOf(kind, criterion, values)));
    onClose();
  });
  return (
    <form
      className={styles.declared}
      aria-label={text.mapping.declare[kind]}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      noValidate
    >
      <h4>{text.mapping.declare[kind]}</h4>
      <p className={styles.muted}>{text.mapping.consequence[kind]}</p>
      <DeclarationFields kind={kind} control={form.control} />
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {text.mapping.declareNow}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {text.shell.cancel}
        </Button>
      </div>
    </form>
  );
}
