import { useEffect, useRef } from 'react';
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import { isSame } from '../../shared/lib/is-same.ts';
import { afterPress } from '../lib/press.ts';
import { type BlankRows, checkValues, type Fault } from './check-values.ts';
import { type DraftKey, draftOf, dropDraft, keepDraft } from './drafts.ts';
import { schemaResolver } from './schema-resolver.ts';
import { beginTyping, endTyping } from './typing.ts';
import { useWantedFault, wantFault } from './wanted-fault.ts';

/** How long typing may pause before it is saved, in milliseconds. */
const PAUSE = 350;

type Options<Values extends FieldValues> = {
  /** Names the item, as in "activity/a-1": what cannot be saved yet is kept under it. */
  readonly draftKey: DraftKey;
  /** The item as it stands in the case. */
  readonly value: Values;
  readonly schema: z.ZodMiniType<Values, FieldValues>;
  /** Rows of lists that are not items yet: they are neither saved nor faulty. */
  readonly blankRows?: BlankRows;
  /** Puts the values into the case; called only with values that the schema accepts. */
  readonly commit: (values: Values) => void;
};

/**
 * A form of one item that saves itself: fields that are right go into the case after a pause or when the focus leaves
 * them; a field that is wrong says so once the focus has left it, keeps what was typed and leaves the saved value alone.
 *
 * One item for the life of the form: give the component that calls it the item's id as its `key`.
 */
export function useItemForm<Values extends FieldValues>(options: Options<Values>): UseFormReturn<Values> {
  const { draftKey, value } = options;
  const latest = useRef(options);
  latest.current = options;
  const committed = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const form = useForm<Values>({
    defaultValues: (draftOf(draftKey) ?? value) as DefaultValues<Values>,
    resolver: schemaResolver(() => latest.current),
    mode: 'onBlur',
    reValidateMode: 'onChange',
  });

  useEffect(() => {
    const handOn = (): void => {
      const { schema, value: saved, blankRows, commit } = latest.current;
      const values = form.getValues();
      const { accepted, faults } = checkValues(schema, values, saved, blankRows);
      if (faults.length === 0) dropDraft(draftKey);
      else keepDraft(draftKey, structuredClone(values), faults.length);
      showFaults(form, faults);
      if (accepted === null || isSame(accepted, committed.current)) return;
      committed.current = accepted;
      commit(accepted);
    };
    const save = (): void => {
      const waited = timer.current !== undefined;
      clearTimeout(timer.current);
      timer.current = undefined;
      handOn();
      // Only now: from here on the autosave says how far it has come.
      if (waited) endTyping();
    };
    const flush = (): void => {
      if (timer.current !== undefined) save();
    };
    const leaveField = (): void => afterPress(flush);
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name === undefined) return;
        if (timer.current === undefined) beginTyping();
        clearTimeout(timer.current);
        timer.current = setTimeout(save, PAUSE);
      },
    });
    document.addEventListener('focusout', leaveField);
    // Captured, so that it comes before the guard that asks whether everything is saved.
    window.addEventListener('beforeunload', flush, { capture: true });
    if (draftOf(draftKey) !== undefined) save();
    return () => {
      flush();
      unsubscribe();
      document.removeEventListener('focusout', leaveField);
      window.removeEventListener('beforeunload', flush, { capture: true });
    };
  }, [form, draftKey]);

  const isWanted = useWantedFault((wanted) => wanted.draft === draftKey);
  useEffect(() => {
    if (!isWanted) return;
    const { schema, value: saved, blankRows } = latest.current;
    const [fault] = checkValues(schema, form.getValues(), saved, blankRows).faults;
    if (fault !== undefined) form.setFocus(fault.name as Path<Values>);
    wantFault(null);
  }, [isWanted, form]);

  // The case has changed from elsewhere, by undo for example: the form follows.
  useEffect(() => {
    if (isSame(value, committed.current)) return;
    committed.current = value;
    dropDraft(draftKey);
    form.reset(value);
  }, [value, form, draftKey]);

  return form;
}

/** Shows what is wrong now, and no longer what was; a field that is still being typed in is left in peace at first. */
function showFaults<Values extends FieldValues>(form: UseFormReturn<Values>, faults: readonly Fault[]): void {
  const focused = document.activeElement?.getAttribute('name') ?? '';
  const isToldOff = focused !== '' && form.getFieldState(focused as Path<Values>).error !== undefined;
  form.clearErrors();
  for (const { name, message } of faults) {
    if (name !== focused || isToldOff) form.setError(name as Path<Values>, { type: 'schema', message });
  }
}
