import { type Failure, type Result, success } from '../lib/result.ts';
import type { PacketData } from '../packet/packet-data.ts';
import { checkPlaceholders, hasPlaceholders } from './check-placeholders.ts';
import { traces } from './fill-form.ts';
import { type Preview, previewOf } from './filled-text.ts';
import { withoutForeignSources } from './foreign-sources.ts';
import { formData } from './form-data.ts';
import type { FormNotice, FormPlaceholder, FormProblem } from './form-types.ts';
import { readWordFile } from './read-word-file.ts';
import { rendered } from './render-form.ts';

export type InspectedForm = {
  readonly placeholders: readonly (FormPlaceholder & { readonly preview: Preview | null })[];
  readonly problems: readonly FormProblem[];
  readonly notices: readonly FormNotice[];
  /** False for a form without a single placeholder, which `formSpots` helps with. */
  readonly isTemplate: boolean;
};

/** What stands in a form to be filled, what each will become with the data of a packet, and what is wrong. Codes: those of `readWordFile`. */
export function inspectForm(form: Uint8Array, data: PacketData): Result<InspectedForm, Failure> {
  const read = readWordFile(form);
  if (!read.ok) return read;
  const checked = checkPlaceholders(read.value);
  const tamed = withoutForeignSources(read.value);
  const values = formData(data);
  const isBlocked = checked.problems.some(({ blocks }) => blocks);
  // Whether loops fit the tables they stand in is only seen when the form is filled.
  const filled = isBlocked ? null : rendered(tamed.word, values);
  return success({
    placeholders: checked.placeholders.map((each) => ({ ...each, preview: previewOf(values, each.within, each.name) })),
    problems: [...checked.problems, ...(filled === null || filled.ok ? [] : filled.problem)],
    notices: [...tamed.notices, ...traces(read.value)],
    isTemplate: hasPlaceholders(checked),
  });
}
