import type { FormPlace } from './placeholders.ts';

/** A placeholder of a form, each meaning once with everywhere it stands. */
export type FormPlaceholder = {
  /** A value, or the beginning of a loop or condition, or of what stands there when it is empty. */
  readonly kind: 'value' | 'open' | 'inverted';
  readonly name: string;
  /** Names of the loops and conditions around it, from the outside in. */
  readonly within: readonly string[];
  readonly places: readonly FormPlace[];
  readonly isKnown: boolean;
  /** For an unknown one: up to three names that may have been meant. */
  readonly suggestions: readonly string[];
};

export type FormProblem = {
  readonly code:
    | 'unknown'
    | 'needs-loop'
    | 'unknown-loop'
    | 'not-closed'
    | 'not-opened'
    | 'crossed'
    | 'left-open'
    | 'stray-end'
    | 'misplaced';
  readonly name: string;
  readonly place: FormPlace | null;
  readonly suggestions: readonly string[];
  /** Whether the form cannot be filled before it is mended; else the placeholder stays as it stands. */
  readonly blocks: boolean;
};

/** What the author should know of a form that is filled all the same. */
export type FormNotice =
  /** Taken out of the filled form: a link that is not http, https or mailto, a picture or template from elsewhere, a field that reads files. */
  | { readonly code: 'link-removed' | 'source-removed' | 'field-removed'; readonly what: string }
  /** Still in the filled form: what others wrote beside it or changed in it. */
  | { readonly code: 'has-comments' | 'has-changes' };
