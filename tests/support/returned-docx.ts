import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

export type WordComment = {
  readonly id: number;
  readonly author?: string;
  readonly date?: string;
  /** One text a paragraph. */
  readonly says: readonly string[];
  /** The comment that this one answers. */
  readonly answers?: number;
  readonly done?: boolean;
};

type WordEdits = {
  /** Changes to the text, as XML of `word/document.xml`. */
  readonly body?: (xml: string) => string;
  readonly comments?: readonly WordComment[];
  /** Parts changed, or added without any relationship. */
  readonly parts?: Readonly<Record<string, (xml: string) => string>>;
};

/** A Word document as it comes back: its XML changed in the ways that Word changes it. */
export function returnedDocx(bytes: Uint8Array, { body, comments = [], parts = {} }: WordEdits): Uint8Array {
  const entries = unzipSync(bytes);
  const change = (name: string, edit: (xml: string) => string): void => {
    entries[name] = strToU8(edit(strFromU8(entries[name] ?? new Uint8Array())));
  };
  if (body !== undefined) change('word/document.xml', body);
  if (comments.length > 0) {
    entries['word/comments.xml'] = strToU8(commentsPart(comments));
    entries['word/commentsExtended.xml'] = strToU8(extendedPart(comments));
    change('word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdC1" Type="${RELATIONSHIPS}/comments" Target="comments.xml"/>` +
          '<Relationship Id="rIdC2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
      ),
    );
    change('[Content_Types].xml', (xml) =>
      xml.replace(
        '</Types>',
        '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>' +
          '<Override PartName="/word/commentsExtended.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"/></Types>',
      ),
    );
  }
  for (const [name, edit] of Object.entries(parts)) change(name, edit);
  return zipSync(entries);
}

/** The number that a paragraph of a comment has: of one that says two paragraphs, the second counts. */
function paragraphId(comment: number, paragraph: number): string {
  return (0x10_00_00_00 + comment * 256 + paragraph).toString(16).toUpperCase().padStart(8, '0');
}

function commentsPart(comments: readonly WordComment[]): string {
  const written = comments.map(({ id, author = 'Ann Reader', date = '2026-11-03T10:00:00Z', says }) => {
    const paragraphs = says.map(
      (text, index) =>
        `<w:p w14:paraId="${paragraphId(id, index)}"><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''}${run(text)}</w:p>`,
    );
    return `<w:comment w:id="${id}" w:author="${author}" w:date="${date}" w:initials="AR">${paragraphs.join('')}</w:comment>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments ${NAMESPACES}>${written.join('')}</w:comments>`;
}

function extendedPart(comments: readonly WordComment[]): string {
  const last = (id: number | undefined) => {
    const comment = comments.find((each) => each.id === id);
    return comment === undefined ? '0' : paragraphId(comment.id, comment.says.length - 1);
  };
  const written = comments.map(({ id, answers, done }) => {
    const parent = answers === undefined ? '' : ` w15:paraIdParent="${last(answers)}"`;
    return `<w15:commentEx w15:paraId="${last(id)}"${parent} w15:done="${done === true ? 1 : 0}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w15:commentsEx ${NAMESPACES}>${written.join('')}</w15:commentsEx>`;
}

export function run(text: string, kind: 't' | 'delText' = 't'): string {
  return `<w:r><w:${kind} xml:space="preserve">${text}</w:${kind}></w:r>`;
}

/** Words of the body, each in a run of its own, with whatever is made of it; the first place where they stand in one run. */
export function onWords(xml: string, words: string, make: (run: string) => string): string {
  const at = xml.indexOf(words);
  const start = Math.max(xml.lastIndexOf('<w:r>', at), xml.lastIndexOf('<w:r ', at));
  const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
  const match = /^(<w:r>.*?<w:t[^>]*>)([^<]*)(<\/w:t><\/w:r>)$/s.exec(xml.slice(start, end));
  const [, open = '', text = '', close = ''] = match ?? [];
  if (at === -1 || match === null) throw new Error(`No run holds "${words}"`);
  const place = text.indexOf(words);
  // Other programs drop the space around words that do not ask for it.
  const spaced = open.replace(/<w:t>$/, '<w:t xml:space="preserve">');
  const whole = (part: string) => (part === '' ? '' : `${spaced}${part}${close}`);
  const made = `${whole(text.slice(0, place))}${make(whole(words))}${whole(text.slice(place + words.length))}`;
  return `${xml.slice(0, start)}${made}${xml.slice(end)}`;
}

export type Reviser = { readonly author?: string; readonly date?: string };

function revised(
  name: string,
  content: string,
  { author = 'Ann Reader', date = '2026-11-03T10:05:00Z' }: Reviser,
): string {
  return `<w:${name} w:id="9001" w:author="${author}" w:date="${date}">${content}</w:${name}>`;
}

export function inserted(text: string, by: Reviser = {}): string {
  return revised('ins', run(text), by);
}

/** Runs as deleted ones. */
export function deleted(runs: string, by: Reviser = {}): string {
  return revised('del', runs.replace(/<(\/?)w:t([ >])/g, '<$1w:delText$2'), by);
}

export function moved(runs: string, end: 'moveFrom' | 'moveTo', name = 'move1', by: Reviser = {}): string {
  const id = end === 'moveFrom' ? 8001 : 8002;
  return `<w:${end}RangeStart w:id="${id}" w:name="${name}"/>${revised(end, runs, by)}<w:${end}RangeEnd w:id="${id}"/>`;
}

/** A paragraph whose end was inserted or deleted. */
export function paragraph(content: string, mark?: 'ins' | 'del', by: Reviser = {}): string {
  return `<w:p><w:pPr><w:rPr>${mark === undefined ? '' : revised(mark, '', by)}</w:rPr></w:pPr>${content}</w:p>`;
}

/** Runs with a comment on them. */
export function commented(runs: string, id: number): string {
  return `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}
