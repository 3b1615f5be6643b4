import { type Failure, failure, type Result, success } from '../lib/result.ts';
import type { PacketData } from '../packet/packet-data.ts';
import { type CheckedPlaceholders, checkPlaceholders, hasPlaceholders } from './check-placeholders.ts';
import { withoutForeignSources } from './foreign-sources.ts';
import { formData } from './form-data.ts';
import { problemSentence } from './form-sentences.ts';
import type { FormNotice, FormProblem } from './form-types.ts';
import { readWordFile } from './read-word-file.ts';
import { rendered } from './render-form.ts';
import { withoutTwins } from './sound-copies.ts';
import {
  childNamed,
  elements,
  packed,
  partText,
  partXml,
  textParts,
  type WordPackage,
  withParts,
} from './word-package.ts';

export type FilledForm = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Placeholders that stay as they stand. */
  readonly problems: readonly FormProblem[];
  readonly notices: readonly FormNotice[];
};

/** `faults`: everything that has to be mended, a sentence each. */
export type FormFailure = Failure & { readonly faults?: readonly string[] };

const CORE = 'docProps/core.xml';
/** A picture of the first page as the form had it. */
const THUMBNAIL = /^docProps\/thumbnail\.[a-z]+$/i;

/**
 * An employer's form (.docx) with the data of a packet in it. The data was redacted when it was made (`packetData` takes a
 * redacted case), and nothing else goes in; styles, pictures and everything else of the form stay. Codes: those of
 * `readWordFile`, `no-placeholders`, and `form-faults` for what has to be mended first. The same form, data and instant give
 * the same bytes.
 */
export function fillForm(form: Uint8Array, data: PacketData): Result<FilledForm, FormFailure> {
  const read = readWordFile(form);
  if (!read.ok) return read;
  const checked = checkPlaceholders(read.value);
  if (!hasPlaceholders(checked)) return failure(noPlaceholders());
  const tamed = withoutForeignSources(unbound(read.value));
  const filled = blockedBy(checked) ?? rendered(tamed.word, formData(data));
  if (!filled.ok) return failure(faults(filled.problem));
  const bytes = packed(finished(filled.value, data));
  return success({ bytes, problems: checked.problems, notices: [...tamed.notices, ...traces(read.value)] });
}

function noPlaceholders(): Failure {
  return {
    code: 'no-placeholders',
    message: 'The form has no placeholder such as {{person.name}} in it; put some in, or let the guide do it.',
  };
}

/** What has to be mended before a form can be filled. */
function blockedBy({ problems }: CheckedPlaceholders): Result<never, readonly FormProblem[]> | null {
  const blocking = problems.filter(({ blocks }) => blocks);
  return blocking.length === 0 ? null : failure(blocking);
}

function faults(problems: readonly FormProblem[]): FormFailure {
  const sentences = problems.map(problemSentence);
  const more = sentences.length > 1 ? ` And ${sentences.length - 1} more.` : '';
  return {
    code: 'form-faults',
    message: `The form cannot be filled yet. ${sentences[0] ?? ''}${more}`,
    faults: sentences,
  };
}

/** What people left in the form that a reader can still see. */
export function traces(word: WordPackage): readonly FormNotice[] {
  const hasComments = textParts(word).some(({ name }) => /<w:comment\b/.test(partText(word, name)));
  const hasChanges = textParts(word).some(({ name }) => /<w:(ins|del|moveFrom|moveTo)\b/.test(partText(word, name)));
  return [
    ...(hasComments ? [{ code: 'has-comments' } as const] : []),
    ...(hasChanges ? [{ code: 'has-changes' } as const] : []),
  ];
}

/** Content controls with a placeholder in them show what is put in, and not what they were bound to or ask for. */
function unbound(word: WordPackage): WordPackage {
  return textParts(word).reduce((changed, { name }) => {
    if (!/<w:(dataBinding|showingPlcHdr)\b/.test(partText(changed, name))) return changed;
    const xml = partXml(changed, name);
    for (const control of elements(xml, 'w:sdt')) {
      const properties = childNamed(control, 'w:sdtPr');
      const text = elements(control, 'w:t')
        .map((each) => each.textContent ?? '')
        .join('');
      if (properties === undefined || !text.includes('{{')) continue;
      for (const mark of ['w:dataBinding', 'w15:dataBinding', 'w:showingPlcHdr']) {
        const found = childNamed(properties, mark);
        if (found !== undefined) properties.removeChild(found);
      }
    }
    return withParts(changed, { [name]: xml });
  }, word);
}

/** After the placeholders: no ids twice, no picture of the empty form, and the day on which it was filled. */
function finished(word: WordPackage, data: PacketData): WordPackage {
  const sound = textParts(word).reduce(
    (changed, { name }) => withParts(changed, { [name]: withoutTwins(partXml(changed, name)) }),
    word,
  );
  return dated(withoutThumbnail(sound), data);
}

function withoutThumbnail(word: WordPackage): WordPackage {
  const picture = [...word.parts.keys()].find((name) => THUMBNAIL.test(name));
  if (picture === undefined) return word;
  const relationships = partXml(word, '_rels/.rels');
  for (const each of elements(relationships, 'Relationship'))
    if (each.getAttribute('Target')?.endsWith(picture)) each.parentNode?.removeChild(each);
  return withParts(word, { [picture]: null, '_rels/.rels': relationships });
}

/** The person filled the form, at the instant of the packet. */
function dated(word: WordPackage, { meta, person }: PacketData): WordPackage {
  if (!word.parts.has(CORE)) return word;
  const core = partXml(word, CORE);
  for (const element of elements(core, 'dcterms:modified')) element.textContent = meta.created;
  for (const element of elements(core, 'cp:lastModifiedBy')) element.textContent = person.name;
  return withParts(word, { [CORE]: core });
}
