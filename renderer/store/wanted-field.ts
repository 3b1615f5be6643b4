import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

/** A field that a link on another screen leads to, until the form of its item has opened. */
let wanted: { readonly item: string; readonly field: string } | null = null;

/** Asks for the focus of a field of an item, as in "metrics.1.before", once its form opens. */
export function wantField(item: string | null, field: string): void {
  wanted = item === null || field === '' ? null : { item, field };
}

/** Gives the focus to the field that was asked for, when the form of its item opens. */
export function useWantedField<Values extends FieldValues>(item: string, { setFocus }: UseFormReturn<Values>): void {
  useEffect(() => {
    if (wanted?.item !== item) return;
    // A field that the form does not have keeps the focus where it is.
    setFocus(wanted.field as FieldPath<Values>);
    wanted = null;
  }, [item, setFocus]);
}
