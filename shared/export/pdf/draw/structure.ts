import type { Tag } from '../layout/tag.ts';

/** A node of the structure tree as drawn. Children are in the order of reading. */
export type StructureNode = {
  readonly tag: Tag;
  /** Among all nodes, from 0. */
  readonly place: number;
  readonly parent: StructureNode | null;
  readonly children: readonly StructureChild[];
  /** Extent on its page in PDF coordinates, for figures. */
  readonly box?: readonly [number, number, number, number];
};

export type StructureChild =
  | { readonly kind: 'node'; readonly node: StructureNode }
  /** Marked content `id` of a page. */
  | { readonly kind: 'content'; readonly page: number; readonly id: number }
  /** An annotation, by its index among all of the document's. */
  | { readonly kind: 'annotation'; readonly page: number; readonly index: number };

/** Collects the structure tree while pages are drawn. Pages count from 0. */
export type StructureBuilder = {
  /** Notes a stretch of content of a node; returns its number on the page. */
  readonly addContent: (tag: Tag, page: number) => number;
  readonly addAnnotation: (tag: Tag, page: number, index: number) => void;
  readonly addPresence: (tag: Tag) => void;
  readonly setBox: (tag: Tag, box: readonly [number, number, number, number]) => void;
  /** All nodes, parents before children; the first is the root. */
  readonly nodes: () => readonly StructureNode[];
  /** Of every page, the node that each marked content belongs to. */
  readonly contentOwners: () => readonly (readonly StructureNode[])[];
};

type GrowingNode = StructureNode & { readonly children: StructureChild[] };

export function createStructure(root: Tag): StructureBuilder {
  const nodes: GrowingNode[] = [];
  const known = new Map<Tag, GrowingNode>();
  const owners: GrowingNode[][] = [];
  const nodeOf = (tag: Tag): GrowingNode => {
    const own = known.get(tag);
    if (own !== undefined) return own;
    const parent = tag.parent === null ? null : nodeOf(tag.parent);
    const node: GrowingNode = { tag, place: nodes.length, parent, children: [] };
    parent?.children.push({ kind: 'node', node });
    nodes.push(node);
    known.set(tag, node);
    return node;
  };
  nodeOf(root);
  return {
    addContent: (tag, page) => {
      const node = nodeOf(tag);
      while (owners.length <= page) owners.push([]);
      const list = owners[page] ?? [];
      list.push(node);
      node.children.push({ kind: 'content', page, id: list.length - 1 });
      return list.length - 1;
    },
    addAnnotation: (tag, page, index) => void nodeOf(tag).children.push({ kind: 'annotation', page, index }),
    addPresence: (tag) => void nodeOf(tag),
    setBox: (tag, box) => void Object.assign(nodeOf(tag), { box }),
    nodes: () => nodes,
    contentOwners: () => owners,
  };
}
