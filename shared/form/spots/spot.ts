import type { Element } from '@xmldom/xmldom';
import type { FormInsert } from '../form-inserts.ts';

/** A place in a form where an answer belongs, found in the XML of a part, with what puts placeholders there. */
export type Spot = {
  readonly kind: 'control' | 'field' | 'blank' | 'rows' | 'cell' | 'below';
  /** What the form asks for there; empty where it does not say. */
  readonly label: string;
  /** The paragraph (of the first cell) that tells where it stands. */
  readonly paragraph: Element;
  readonly put: (insert: FormInsert) => void;
};
