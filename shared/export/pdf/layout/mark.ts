import type { Rectangle, Stroke } from '../../../chart/drawing-types.ts';
import type { SetText } from '../text/set-text.ts';
import type { LinkTarget } from '../text/styled-run.ts';
import type { Owner, Tag } from './tag.ts';
import type { TextStyle } from './theme.ts';

/**
 * One thing to draw or to note. Distances are in points, from the left edge of the text area and the upper edge of
 * the piece it belongs to, y down; `y` of a text is its baseline.
 */
export type Mark =
  | {
      readonly kind: 'text';
      readonly owner: Owner;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly colour: string;
      readonly text: SetText;
    }
  | { readonly kind: 'area'; readonly owner: Owner; readonly area: Rectangle; readonly fill: string }
  | {
      readonly kind: 'frame';
      readonly owner: Owner;
      readonly area: Rectangle;
      readonly colour: string;
      readonly width: number;
    }
  | {
      readonly kind: 'strokes';
      readonly owner: Owner;
      readonly strokes: readonly Stroke[];
      readonly colour: string;
      readonly width: number;
    }
  /** A place to click. `label` says where it leads, for those who cannot see it. */
  | {
      readonly kind: 'link';
      readonly owner: Tag;
      readonly area: Rectangle;
      readonly target: LinkTarget;
      readonly label: string;
    }
  /** Where links to `id` lead. */
  | { readonly kind: 'anchor'; readonly id: string; readonly y: number }
  /** Keeps a node in the tree that may have no content, as an empty cell. */
  | { readonly kind: 'presence'; readonly owner: Tag }
  /** The extent of a figure. */
  | { readonly kind: 'extent'; readonly owner: Tag; readonly area: Rectangle }
  /** The number of the page that `target` is on, set against `right`, with dots from `left` on. */
  | {
      readonly kind: 'page-of';
      readonly owner: Tag;
      readonly target: string;
      readonly left: number;
      readonly right: number;
      readonly y: number;
      readonly style: TextStyle;
    };
