import type { Tag } from '../layout/tag.ts';
import type { LinkTarget } from '../text/styled-run.ts';
import type { StructureBuilder } from './structure.ts';

/** A place to click on a page (from 0); `box` is in PDF coordinates. */
export type Annotation = {
  readonly page: number;
  readonly box: readonly [number, number, number, number];
  readonly target: LinkTarget;
  readonly label: string;
  readonly owner: Tag;
};

/** Where links to an id lead: a page (from 0) and a distance from its upper edge. */
export type Anchor = { readonly page: number; readonly y: number };

/** A document drawn, but not yet a file. */
export type Drawing = {
  /** Content streams, one a page. */
  readonly pages: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly structure: StructureBuilder;
};
