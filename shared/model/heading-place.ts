/** Where a heading of level 1 or 2 stands in a written packet: its id in the outline and its page, from 1. */
export type HeadingPlace = { readonly id: string; readonly page: number };
