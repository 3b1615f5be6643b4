/** Roles of the structure tree that we write; `Title` counts as a paragraph for readers that do not know it. */
export type Role =
  | 'Document'
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Link'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Reference'
  | 'Note';

/**
 * A node of the structure tree, told from others by identity. It takes its place among its parent's children when the
 * first of its content is drawn, so that the tree has the order of reading; without content it is left out.
 */
export type Tag = {
  readonly role: Role;
  readonly parent: Tag | null;
  /** What stands in for the content when it cannot be seen. */
  readonly alt?: string;
  /** A name of its own among all nodes, as a note needs; plain letters, digits and dashes. */
  readonly id?: string;
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'Disc' | 'Decimal';
};

/** Who a mark on the page belongs to: a node of the tree, or none, being there for the eye only. */
export type Owner = Tag | 'decoration' | 'header' | 'footer';
