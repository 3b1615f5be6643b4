/** A row of a long list: an item, or the heading of the items below it. */
export type ListRow<Item> =
  | { readonly kind: 'heading'; readonly id: string; readonly title: string }
  | { readonly kind: 'item'; readonly id: string; readonly item: Item };
