import type { StructureBuilder, StructureChild, StructureNode } from '../draw/structure.ts';
import type { Tag } from '../layout/tag.ts';
import type { PdfObject } from './pdf-objects.ts';
import { pdfString } from './pdf-string.ts';

/** Numbers of the objects that the structure tree is written as and refers to. */
export type StructureNumbers = {
  readonly root: number;
  readonly parentTree: number;
  /** Of the nodes, in their order. */
  readonly nodes: readonly number[];
  readonly pages: readonly number[];
  readonly annotations: readonly number[];
};

/** The structure tree as objects: root, tree of parents, one a node (ISO 32000-1, 14.7). */
export function structureObjects(structure: StructureBuilder, numbers: StructureNumbers): readonly PdfObject[] {
  const nodes = structure.nodes();
  const owners = structure.contentOwners();
  const annotationOwners = ownersOfAnnotations(nodes, numbers.nodes);
  const entries = [
    ...numbers.pages.map(
      (_, page) => `${page} [${(owners[page] ?? []).map((node) => ref(numbers.nodes[node.place])).join(' ')}]`,
    ),
    ...numbers.annotations.map((_, index) => `${numbers.pages.length + index} ${ref(annotationOwners[index])}`),
  ];
  return [
    {
      number: numbers.root,
      body: `<</Type /StructTreeRoot /K [${ref(numbers.nodes[0])}] /ParentTree ${ref(numbers.parentTree)} /ParentTreeNextKey ${entries.length}${namedNodes(nodes, numbers.nodes)} /RoleMap <</Title /P>>>>`,
    },
    { number: numbers.parentTree, body: `<</Nums [${entries.join(' ')}]>>` },
    ...nodes.map((node, index) => ({
      number: numbers.nodes[index] ?? 0,
      body: nodeBody(node, numbers),
    })),
  ];
}

/** The nodes that have names, by name (ISO 32000-1, 14.7.2: a name tree, sorted). */
function namedNodes(nodes: readonly StructureNode[], numbers: readonly number[]): string {
  const named = nodes.flatMap(({ tag }, index) =>
    tag.id === undefined ? [] : [{ id: tag.id, number: numbers[index] }],
  );
  if (named.length === 0) return '';
  const entries = named
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, number }) => `${pdfString(id)} ${ref(number)}`);
  return ` /IDTree <</Names [${entries.join(' ')}]>>`;
}

/** Numbers of the nodes that annotations belong to, by the index of the annotation. */
function ownersOfAnnotations(nodes: readonly StructureNode[], numbers: readonly number[]): readonly number[] {
  const owners: number[] = [];
  for (const { place, children } of nodes) {
    for (const child of children) if (child.kind === 'annotation') owners[child.index] = numbers[place] ?? 0;
  }
  return owners;
}

function nodeBody(node: StructureNode, numbers: StructureNumbers): string {
  const page = pageOf(node);
  const parent = node.parent === null ? numbers.root : numbers.nodes[node.parent.place];
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
      return ref(numbers.nodes[child.node.place]);
    case 'content':
      if (child.page === page) return String(child.id);
      return `<</Type /MCR /Pg ${ref(numbers.pages[child.page])} /MCID ${child.id}>>`;
    case 'annotation':
      return `<</Type /OBJR /Pg ${ref(numbers.pages[child.page])} /Obj ${ref(numbers.annotations[child.index])}>>`;
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
