import type { Failure } from '../lib/result.ts';
import type { CaseHistory, Patch } from '../model/case-edit.ts';
import type { HeadingPlace } from '../model/heading-place.ts';
import type { Ladder } from '../model/ladder.ts';
import type { LostGlyph } from '../model/lost-glyph.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { ShownSettings } from '../model/settings.ts';
import type { Lock } from './lock-questions.ts';

export type AppDescription = {
  readonly version: string;
  readonly door: 'electron' | 'loopback';
  readonly platform: string;
  readonly libraryFolder: string;
  readonly settings: ShownSettings;
};

/** Whether changes are saved; `reason` is why not, for the user. Codes `opened-to-read`, `library-read-only`, `library-gone`, `library-newer`. */
export type LibraryState = { readonly kind: 'writable' } | { readonly kind: 'read-only'; readonly reason: Failure };

/** A case as a row of the home screen. */
export type CaseSummary = {
  readonly id: string;
  readonly person: string;
  /** Title of the level sought, as the ladder names it. */
  readonly target: string;
  readonly targetDate: string | null;
  readonly ladder: string;
  readonly activities: number;
  readonly claims: number;
  /** Packets that were handed in; 0 also where it is not known yet. */
  readonly submissions: number;
  /** ISO 8601 instant of the last edit. */
  readonly changedAt: string;
  /** While it is `locked`, `person` is what its owner wants to be seen instead, and the rest says nothing. */
  readonly lock: Lock;
};

/** A backup of the whole library, with the cases in it; null for one that is damaged. */
export type BackupSummary = {
  readonly name: string;
  /** ISO 8601 instant at which it was made. */
  readonly instant: string;
  readonly bytes: number;
  readonly cases: readonly CaseSummary[] | null;
};
export type BackupList = { readonly folder: string; readonly backups: readonly BackupSummary[] };

/** A case that came back, under which id, and what is to be told of that; or the whole library, and the name under which the one before is kept. */
export type Restored =
  | { readonly kind: 'case'; readonly id: string; readonly notice?: string }
  | { readonly kind: 'library'; readonly keptAs: string };

/** `sequence` counts the edits of a case; the next save builds on it. */
export type OpenedCase = { readonly case: PromotionCase; readonly sequence: number };
/** A case with what can be undone and redone in it. */
export type CaseWithHistory = OpenedCase & { readonly history: CaseHistory };

/** A case to work on. `generation` is to be named with each save: it tells libraries apart that took each other's place. */
export type CaseAtWork = CaseWithHistory & { readonly generation: number };

/** An edit as a line of the history. */
export type HistoryEntry = {
  /** The case has been through that many edits after it. */
  readonly sequence: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly name: string;
  /** Id of what it is about. */
  readonly subject: string;
  /** Title of what it is about, as it is now or was last; empty where it is not known or needs none. */
  readonly title: string;
  /** Name of the edit that an undo took back, or a redo did again. */
  readonly meant: string | null;
};
/** Oldest first. `from` is the earliest state that can be looked at; `sequence` is the case as it stands. */
export type HistoryList = {
  readonly sequence: number;
  readonly from: number;
  readonly entries: readonly HistoryEntry[];
};

/** A case as it was after an edit, and the patches from there back to an earlier state that was asked for. */
export type CaseThen = OpenedCase & { readonly backward: readonly Patch[] };

export type Saved = { readonly sequence: number; readonly savedAt: string };

/** A file on its way out: written where the user chose, handed to the browser to download, or called off. */
export type Delivery =
  | { readonly kind: 'saved'; readonly path: string; readonly lostGlyphs: readonly LostGlyph[] }
  | {
      readonly kind: 'download';
      readonly fileName: string;
      readonly mediaType: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly lostGlyphs: readonly LostGlyph[];
    }
  | { readonly kind: 'cancelled' };

export type RenderedPacket = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** In the order of the packet; a section begins with the heading of its own id. */
  readonly headings: readonly HeadingPlace[];
  readonly lostGlyphs: readonly LostGlyph[];
};

export type LadderReport = { readonly ladder: Ladder; readonly warnings: readonly string[] };
