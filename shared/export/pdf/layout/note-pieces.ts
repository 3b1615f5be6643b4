import type { Line } from '../text/set-lines.ts';
import { setLines } from '../text/set-lines.ts';
import { type FootnoteMark, styledRuns } from '../text/styled-run.ts';
import { lineMarker } from './line-marks.ts';
import { NO_ROOM, type Piece } from './piece.ts';
import type { Setting } from './setting.ts';
import type { Tag } from './tag.ts';
import { FOOTNOTE, RULE } from './theme.ts';

/** Enough figures for the notes of any packet to be sorted by their ids as by their numbers. */
const ID_DIGITS = 6;

const NO_NOTES: readonly (readonly Piece[])[] = [];

/** The footnotes that have their marks in some lines, in order, each as one piece a line. */
export function notesIn(lines: readonly Line[], setting: Setting): readonly (readonly Piece[])[] {
  let marks: Map<number, FootnoteMark> | null = null;
  for (const line of lines) {
    for (const { run } of line.segments) {
      if (run.footnote === undefined) continue;
      marks ??= new Map();
      marks.set(run.footnote.number, run.footnote);
    }
  }
  return marks === null ? NO_NOTES : [...marks.values()].map((mark) => notePieces(mark, setting));
}

/** A footnote: its number, which leads back to its mark, and its text beside it. */
function notePieces({ number, note, noteId, markId }: FootnoteMark, setting: Setting): readonly Piece[] {
  const { typesetter, root, width } = setting;
  const { face, size, leading, before, indent } = FOOTNOTE;
  const tag: Tag = { role: 'Note', parent: root, id: `note-${String(number).padStart(ID_DIGITS, '0')}` };
  const label = setLines(
    [
      {
        text: String(number),
        face,
        link: { kind: 'inside', id: markId },
        says: `Back to the mark of footnote ${number}`,
      },
    ],
    { width, size },
    typesetter,
  )[0];
  const left = Math.max(indent, Math.ceil((label?.width ?? 0) + indent / 2));
  const lines = setLines(styledRuns(note.content, { ...setting, face }), { width: width - left, size }, typesetter);
  const ofLabel = lineMarker(FOOTNOTE, { role: 'Lbl', parent: tag });
  const ofText = lineMarker(FOOTNOTE, { role: 'P', parent: tag });
  return lines.map((line, index) => ({
    ...NO_ROOM,
    height: leading,
    before: index === 0 ? before : 0,
    opensNote: index === 0,
    marks: [
      ...(index === 0 ? [{ kind: 'anchor', id: noteId, y: 0 } as const] : []),
      ...(index === 0 && label !== undefined ? ofLabel(label, 0, 0) : []),
      ...ofText(line, line.rightToLeft ? width - line.width : left, 0),
    ],
  }));
}

/** The thin line above the notes of a page, as wide as the text when they go on from the page before. */
export function ruleAboveNotes({ width }: Setting): (isContinued: boolean) => Piece {
  const { above, below, share } = FOOTNOTE.rule;
  const ruled = (length: number): Piece => ({
    ...NO_ROOM,
    height: above + below,
    marks: [
      {
        kind: 'strokes',
        owner: 'decoration',
        strokes: [{ x1: 0, y1: above, x2: length, y2: above }],
        colour: RULE,
        width: 0.5,
      },
    ],
  });
  const [usual, continued] = [ruled(width * share), ruled(width)];
  return (isContinued) => (isContinued ? continued : usual);
}
