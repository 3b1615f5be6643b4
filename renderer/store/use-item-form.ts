import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { draftOf, dropDraft, keepDraft } from './drafts.ts';

/** How long typing may pause before it is saved, in milliseconds. */
const PAUSE = 350;

type Options<Values extends FieldValues> = {
  /** Names the item, as in "activity/a-1": what cannot be saved yet is kept under it. */
  readonly draftKey: string;
  /** The item as it stands in the case. */
  readonly value: Values;
  readonly schema: z.ZodMiniType<Values, FieldValues>;
  /** Puts the values into the case; called only with values that the schema accepts. */
  readonly commit: (values: Values) => void;
};

/**
 * A form of one item that saves itself: fields that are right go into the case after a pause or on leaving the form;
 * a field that is wrong says so, keeps what was typed and leaves the saved value as it was.
 */
export function useItemForm<Values extends FieldValues>(options: Options<Values>): UseFormReturn<Values> {
  const { draftKey, value, schema } = options;
  const latest = useRef(options);
  latest.current = options;
  const lastCommitted = useRef(JSON.stringify(value));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const form = useForm<Values>({
    defaultValues: (draftOf(draftKey) ?? value) as DefaultValues<Values>,
    // The resolver's types ask for zod's own object type; the schema is checked by ours above.
    resolver: zodResolver(schema as never) as never,
    mode: 'onBlur',
    reValidateMode: 'onChange',
  });

  useEffect(() => {
    const key = draftKey;
    const save = (): void => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const { value: saved, schema: current, commit } = latest.current;
      const { accepted, faulty } = acceptable(current, form.getValues(), saved);
      if (faulty.length === 0) dropDraft(key);
      else {
        keepDraft(key, structuredClone(form.getValues()), faulty.length);
        void form.trigger(faulty as Path<Values>[]);
      }
      if (accepted === null) return;
      const text = JSON.stringify(accepted);
      if (text === lastCommitted.current) return;
      lastCommitted.current = text;
      commit(accepted);
    };
    const flush = (): void => {
      if (timer.current !== undefined) save();
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name === undefined) return;
        clearTimeout(timer.current);
        timer.current = setTimeout(save, PAUSE);
      },
    });
    window.addEventListener('beforeunload', flush);
    if (draftOf(key) !== undefined) void form.trigger();
    return () => {
      flush();
      unsubscribe();
      window.removeEventListener('beforeunload', flush);
    };
  }, [form, draftKey]);

  useEffect(() => {
    const text = JSON.stringify(value);
    if (text === lastCommitted.current) return;
    lastCommitted.current = text;
    dropDraft(draftKey);
    form.reset(value);
  }, [value, form, draftKey]);

  return form;
}

/** The values with every faulty field put back as it was saved (null when even that is refused), and the faulty fields' names. */
function acceptable<Values extends FieldValues>(
  schema: z.ZodMiniType<Values, FieldValues>,
  values: Values,
  saved: Values,
): { readonly accepted: Values | null; readonly faulty: readonly string[] } {
  const whole = z.safeParse(schema, values);
  if (whole.success) return { accepted: whole.data, faulty: [] };
  const faulty = [...new Set(whole.error.issues.map((issue) => String(issue.path[0])))];
  const mended = { ...values, ...Object.fromEntries(faulty.map((name) => [name, saved[name]])) };
  const rest = z.safeParse(schema, mended);
  return { accepted: rest.success ? rest.data : null, faulty };
}
