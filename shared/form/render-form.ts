import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { failure, type Result, success } from '../lib/result.ts';
import { leftStanding, nameParser } from './filled-text.ts';
import type { FormProblem } from './form-types.ts';
import type { FormData } from './form-value.ts';
import type { WordPackage } from './word-package.ts';

/** Faults that docxtemplater tells one by one; anything else that it throws is a defect. */
type TemplateFault = { readonly properties?: { readonly xtag?: unknown; readonly errors?: readonly TemplateFault[] } };

const OPTIONS = {
  delimiters: { start: '{{', end: '}}' },
  paragraphLoop: true,
  linebreaks: true,
  stripInvalidXMLChars: true,
  errorLogging: false,
  parser: nameParser,
  nullGetter: leftStanding,
  syntax: {
    // A form may not choose other delimiters than those that were checked.
    changeDelimiterPrefix: null,
    allowUnopenedTag: false,
    allowUnclosedTag: false,
    allowUnbalancedLoops: false,
    preserveNewlinesInTags: false,
  },
};

type Config = { readonly baseModules: readonly (() => { readonly name: string })[] };

/** The form with data in the place of its placeholders; or, from a form whose loops do not fit its paragraphs and tables, where. */
export function rendered(word: WordPackage, data: FormData): Result<WordPackage, readonly FormProblem[]> {
  try {
    const zip = zipOf(word);
    new Docxtemplater(zip, { ...OPTIONS, fileTypeConfig: withoutRawXml() }).render(data);
    const names = [...word.parts.keys()].filter((name) => zip.files[name] !== undefined);
    return success({
      ...word,
      parts: new Map(names.map((name) => [name, zip.files[name]?.asUint8Array() ?? new Uint8Array()])),
    });
  } catch (thrown) {
    return failure(problemsOf(thrown));
  }
}

function zipOf({ parts }: WordPackage): PizZip {
  const zip = new PizZip();
  for (const [name, part] of parts) zip.file(name, part, { createFolders: false });
  return zip;
}

/** What stands in a form is text: no placeholder puts in XML. */
function withoutRawXml(): unknown {
  const config = (Docxtemplater as unknown as { FileTypeConfig: { docx: () => Config } }).FileTypeConfig.docx();
  return { ...config, baseModules: config.baseModules.filter((module) => module().name !== 'RawXmlModule') };
}

function problemsOf(thrown: unknown): readonly FormProblem[] {
  if (!isTemplateFault(thrown)) throw thrown;
  const faults = thrown.properties?.errors ?? [thrown];
  const names = faults.map(({ properties }) => (typeof properties?.xtag === 'string' ? properties.xtag : ''));
  return [...new Set(names)].map((name) => ({ code: 'misplaced', name, place: null, suggestions: [], blocks: true }));
}

function isTemplateFault(thrown: unknown): thrown is TemplateFault {
  return thrown instanceof Error && /^(Template|Rendering|ScopeParser)Error$/.test(thrown.name);
}
