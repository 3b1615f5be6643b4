/**
 * A part that docx made, the same on every run: docx takes the clock for its dates, random ids for relationships and a
 * counter that never starts again for drawings; all are given from outside or numbered anew, in the order they stand.
 */
export function fixedPart(xml: string, { created, relationships }: Fixed): string {
  let drawing = 0;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${created}`)
    .replace(/(?<=(?:Id|r:id|r:embed)=")rId[\w-]{15,}(?=")/g, (id) => relationships.get(id) ?? id)
    .replace(/(<wp:docPr id=")\d+"/g, (_, start: string) => {
      drawing += 1;
      return `${start}${drawing}"`;
    });
}

type Fixed = {
  /** ISO 8601 instant of creation. */
  readonly created: string;
  /** Random ids of relationships, with the ids they get instead. */
  readonly relationships: ReadonlyMap<string, string>;
};

/** Random relationship ids of a `.rels` part, with the ids they get instead. */
export function fixedRelationships(rels: string | undefined): ReadonlyMap<string, string> {
  const random = [...(rels ?? '').matchAll(/ Id="(rId[\w-]{15,})"/g)].map((match) => match[1] ?? '');
  return new Map(random.map((id, index) => [id, `rIdx${index + 1}`]));
}
