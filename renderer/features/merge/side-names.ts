import type { text } from '../../text/text.ts';

/** What the two versions are called, by where the other one comes from. */
export type SideNames = (typeof text.merge.sides)['copy' | 'file'];
