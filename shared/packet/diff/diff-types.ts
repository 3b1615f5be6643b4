/** A run of words: in both packets, only in the later one, or only in the earlier one. */
export type Piece = { readonly kind: 'same' | 'inserted' | 'deleted'; readonly text: string };

export type Change = 'same' | 'changed' | 'added' | 'removed';

/** A paragraph, an item of a list or a row of a table that is not the same in both. */
export type PartDiff = {
  readonly change: Exclude<Change, 'same'>;
  /** One; of a row one for each cell, with the heading of its column. */
  readonly texts: readonly {
    readonly label: string;
    readonly pieces: readonly Piece[];
    /** Too long and too different to be compared word by word: all of the one, then all of the other. */
    readonly whole: boolean;
  }[];
};

/** What stands under one heading inside a section, as an exhibit does. */
export type GroupDiff = {
  readonly title: string;
  /** How it was called in the earlier packet, where that is otherwise. */
  readonly titleThen: string | null;
  readonly change: Change;
  readonly parts: readonly PartDiff[];
  /** Parts that are the same in both. */
  readonly same: number;
};

export type SectionDiff = {
  /** Of its heading, as in "exhibits"; "title" for what stands before the first. */
  readonly id: string;
  readonly title: string;
  readonly titleThen: string | null;
  readonly change: Change;
  /** Whether it stands elsewhere among the sections that both have. */
  readonly moved: boolean;
  /** Only those that are not the same in both. */
  readonly groups: readonly GroupDiff[];
};

/** `was` and `is` are verdicts by their names in files; null where the packet did not speak of the criterion. */
export type CriterionChange = {
  readonly criterion: string;
  readonly statement: string;
  /** How it was worded then, where that is otherwise. */
  readonly statementThen: string | null;
  readonly was: string | null;
  readonly is: string | null;
  readonly direction: 'up' | 'down' | 'same' | 'other';
  /** Exhibits of the later packet that did not support it in the earlier one. */
  readonly exhibits: readonly { readonly label: string; readonly activity: string; readonly title: string }[];
};

/** Two packets held against each other, the later one's order first. */
export type PacketDiff = {
  readonly criteria: readonly CriterionChange[];
  readonly sections: readonly SectionDiff[];
  /** Parts that differ and are left out, so that the answer stays of a size that can be shown. */
  readonly left: number;
};
