import type { HeadingPlace } from '../../model/heading-place.ts';
import type { Block, Outline, WrittenDocument } from '../../packet/outline-types.ts';
import type { FontFiles } from '../font-files.ts';
import { createFootnoteList } from '../footnote-list.ts';
import { bookmarksOf } from './document/bookmarks.ts';
import { buildPdf } from './document/build-pdf.ts';
import { drawSheets } from './draw/draw-sheets.ts';
import type { Anchor } from './draw/drawing.ts';
import { createFontSet } from './font/font-set.ts';
import { needsShaping } from './font/scripts.ts';
import { loadShaper, type Shaper } from './font/shaper.ts';
import { blockPieces, targetsOf } from './layout/block-pieces.ts';
import { ruleAboveNotes } from './layout/note-pieces.ts';
import { paginate } from './layout/paginate.ts';
import type { Tag } from './layout/tag.ts';
import { MARGIN, PAPER } from './layout/theme.ts';
import { lostGlyphsOf } from './lost-glyphs.ts';
import { passagesOf } from './passages.ts';
import { createTypesetter } from './text/typesetter.ts';

/**
 * Writes an outline as a tagged PDF 1.7 with bookmarks, links and its fonts inside. The same outline and fonts give the
 * same bytes. Characters that no font has are drawn as boxes with their number and listed in `lostGlyphs`.
 */
export async function writePdf(outline: Outline, fonts: FontFiles): Promise<WrittenDocument> {
  const { meta, blocks } = outline;
  const paper = PAPER[meta.paper];
  const root: Tag = { role: 'Document', parent: null };
  const fontSet = createFontSet(fonts);
  const typesetter = createTypesetter(fontSet, await shaperFor(outline));
  const area = {
    width: paper.width - MARGIN.left - MARGIN.right,
    height: paper.height - MARGIN.top - MARGIN.bottom,
  };
  const setting = { ...area, typesetter, root, targets: targetsOf(blocks), footnotes: createFootnoteList() };
  const sheets = paginate(blockPieces(blocks, setting), area.height, ruleAboveNotes(setting));
  const running = { header: meta.header, footer: meta.footer, headerFrom: blocks[0]?.kind === 'title' ? 1 : 0 };
  const drawing = drawSheets(sheets, { paper, running, root, typesetter });
  const bytes = buildPdf({ meta, paper, drawing, fonts: fontSet.inUse(), bookmarks: bookmarksOf(blocks) });
  const headings = headingPlaces(blocks, drawing.anchors);
  return { bytes, pages: drawing.pages.length, headings, lostGlyphs: lostGlyphsOf(outline, fonts) };
}

/** Loading HarfBuzz takes a while, and most packets do without. */
async function shaperFor(outline: Outline): Promise<Shaper | null> {
  for (const { text } of passagesOf(outline)) if (needsShaping(text)) return loadShaper();
  return null;
}

/** The headings that a table of contents names; one without a place on any page, as when its text is empty, is left out. */
function headingPlaces(blocks: readonly Block[], anchors: ReadonlyMap<string, Anchor>): readonly HeadingPlace[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.level > 2) return [];
    const anchor = anchors.get(block.id);
    return anchor === undefined ? [] : [{ id: block.id, page: anchor.page + 1 }];
  });
}
