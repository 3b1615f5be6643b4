import type { Preview } from './filled-text.ts';
import type { FormSpot } from './form-spots.ts';
import type { FormPlaceholder, FormProblem } from './form-types.ts';

/** What is to be known of a form before it is filled for an audience; places and faults as sentences. */
export type FormReport = {
  /** Whether it has a placeholder at all. */
  readonly isTemplate: boolean;
  readonly placeholders: readonly (Omit<FormPlaceholder, 'places'> & {
    readonly places: readonly string[];
    readonly preview: Preview | null;
  })[];
  readonly problems: readonly (Omit<FormProblem, 'place'> & { readonly sentence: string })[];
  readonly notices: readonly string[];
  /** Where answers belong that are not there yet. */
  readonly spots: readonly (Omit<FormSpot, 'place'> & { readonly place: string })[];
  /** What each thing that the guide offers would put in, shortened, by its id. */
  readonly previews: Readonly<Record<string, string>>;
};
