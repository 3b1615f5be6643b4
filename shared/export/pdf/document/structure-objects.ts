import type { StructureBuilder, StructureChild, StructureNode } from '../draw/structure.ts';
import type { Tag } from '../layout/tag.ts';
import type { PdfObject } from './pdf-objects.ts';
import { pdfString } from './pdf-string.ts';

/** Numbers of the objects that the structure tree is written as and refers to. */
export type StructureNumbers = {
  readonly root: number;
  readonly parentTree: number;
  readonly pages: readonly number[];
  /** Of the first annotation and the first node; the others follow in their order. */
  readonly annotations: number;
  readonly nodes: number;
};

/** Root and tree of parents of the structure tree (ISO 32000-1, 14.7). */
export function structureRoots(structure: StructureBuilder, numbers: StructureNumbers): readonly PdfObject[] {
  const nodes = structure.nodes();
  const owners = structure.contentOwners();
  const entries = [
    ...numbers.pages.map(
      (_, page) => `${page} [${(owners[page] ?? []).map((node) => ref(numbers.nodes + node.place)).join(' ')}]`,
    ),
    ...ownersOfAnnotations(nodes).map(
      (place, index) => `${numbers.pages.length + index} ${ref(numbers.nodes + place)}`,
    ),
  ];
  return [
    {
      number: numbers.root,
      body: `<</Type /StructTreeRoot /K [${ref(numbers.nodes)}] /ParentTree ${ref(numbers.parentTree)} /ParentTreeNextKey ${entries.length}${namedNodes(nodes, numbers.nodes)} /RoleMap <</Title /P>>>>`,
    },
    { number: numbers.parentTree, body: `<</Nums [${entries.join(' ')}]>>` },
  ];
}

/** The nodes of the structure tree, one object each, made as they are asked for. */
export function* structureNodes(structure: StructureBuilder, numbers: StructureNumbers): Generator<PdfObject> {
  for (const node of structure.nodes()) yield { number: numbers.nodes + node.place, body: nodeBody(node, numbers) };
}

/** The nodes that have names, by name (ISO 32000-1, 14.7.2: a name tree, sorted). */
function namedNodes(nodes: readonly StructureNode[], first: number): string {
  const named = nodes.flatMap(({ tag, place }) =>
    tag.id === undefined ? [] : [{ id: tag.id, number: first + place }],
  );
  if (named.length === 0) return '';
  const entries = named
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, number }) => `${pdfString(id)} ${ref(number)}`);
  return ` /IDTree <</Names [${entries.join(' ')}]>>`;
}

/** Places of the nodes that annotations belong to, by the index of the annotation. */
function ownersOfAnnotations(nodes: readonly StructureNode[]): readonly number[] {
  const owners: number[] = [];
  for (const { place, children } of nodes) {
    for (const child of children) if (child.kind === 'annotation') owners[child.index] = place;
  }
  return owners;
}

function nodeBody(node: StructureNode, numbers: StructureNumbers): string {
  const page = pageOf(node);
  const parent = node.parent === null ? numbers.root : numbers.nodes + node.parent.place;
  const onPage = page === undefined ? '' : ` /Pg ${ref(numbers.pages[page])}`;
  const alt = node.tag.alt === undefined ? '' : ` /Alt ${pdfString(node.tag.alt)}`;
  const id = node.tag.id === undefined ? '' : ` /ID ${pdfString(node.tag.id)}`;
  const [only] = node.children;
  const kids =
    node.children.length === 1 && only !== undefined
      ? childBody(only, page, numbers)
      : `[${node.children.map((child) => childBody(child, page, numbers)).join(' ')}]`;
  // Put together in one go: strings that are added to each other are kept as their parts, several times as large.
  return ['<</S /', node.tag.role, ' /P ', ref(parent), onPage, id, alt, attributes(node), ' /K ', kids, '>>'].join('');
}

/** The page of the first content of a node itself. */
function pageOf({ children }: StructureNode): number | undefined {
  for (const child of children) if (child.kind === 'content') return child.page;
  return undefined;
}

function childBody(child: StructureChild, page: number | undefined, numbers: StructureNumbers): string {
  switch (child.kind) {
    case 'node':
      return ref(numbers.nodes + child.node.place);
    case 'content':
      if (child.page === page) return String(child.id);
      return `<</Type /MCR /Pg ${ref(numbers.pages[child.page])} /MCID ${child.id}>>`;
    case 'annotation':
      return `<</Type /OBJR /Pg ${ref(numbers.pages[child.page])} /Obj ${ref(numbers.annotations + child.index)}>>`;
  }
}

function attributes({ tag, box }: { tag: Tag; box?: readonly number[] }): string {
  if (tag.scope !== undefined) return ` /A <</O /Table /Scope /${tag.scope}>>`;
  if (tag.numbering !== undefined) return ` /A <</O /List /ListNumbering /${tag.numbering}>>`;
  if (box === undefined) return '';
  return ` /A <</O /Layout /Placement /Block /BBox [${box.map((value) => Math.round(value * 100) / 100).join(' ')}]>>`;
}

function ref(number: number | undefined): string {
  if (number === undefined) throw new Error('A structure node refers to nothing');
  return `${number} 0 R`;
}
