import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../shared/export/pdf/write-pdf.ts';
import { everyBlockOutline } from '../../../support/every-block-outline.ts';
import { shippedFonts } from '../../../support/font-files.ts';
import { heading, madeMeta, madeOutline, paragraph } from '../../../support/made-outline.ts';
import { SCRIPT_CORPUS } from '../../../support/script-corpus.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Where a program is missing its test is skipped, with a line that says so; the other tests read the same files in Node. */
function installed(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) return true;
    console.log(`skipped: ${program} is not installed`);
    return false;
  }
}

function outputOf(program: string, ...given: readonly string[]): string {
  return execFileSync(program, given, { encoding: 'utf8' });
}

async function fileOf(name: string, outline = madeOutline(6)): Promise<string> {
  const path = join(await temporaryFolder(), name);
  writeFileSync(path, (await writePdf(outline, shippedFonts)).bytes);
  return path;
}

describe('programs that read PDF', () => {
  it.runIf(installed('qpdf'))('qpdf finds nothing to complain about', async () => {
    const scripts = { meta: madeMeta, blocks: Object.values(SCRIPT_CORPUS).map(paragraph) };
    for (const outline of [madeOutline(6), everyBlockOutline, { ...everyBlockOutline, blocks: [] }, scripts]) {
      const report = outputOf('qpdf', '--check', await fileOf('packet.pdf', outline));
      expect(report).toContain('No syntax or stream encoding errors');
      expect(report).not.toMatch(/warning/i);
    }
  });

  it.runIf(installed('pdftotext'))('pdftotext gives the words back in the order of reading', async () => {
    const words = outputOf('pdftotext', await fileOf('every.pdf', everyBlockOutline), '-');
    for (const line of [
      '1. Ledger rewrite: p95 latency 900 → 120 ms. E1',
      'E1 Ledger rewrite 日本語 🚀',
      'שלום עולם',
    ]) {
      expect(words.replace(/[\u202a-\u202e]/g, '')).toContain(line);
    }
    expect(words.indexOf('Strongest proofs')).toBeLessThan(words.indexOf('On-call routing'));
  });

  it.runIf(installed('pdftotext'))(
    'pdftotext gives back sentences in twelve scripts as they were written',
    async () => {
      const sentences = Object.values(SCRIPT_CORPUS);
      const blocks = sentences.flatMap((sentence, index) => [heading(1, `h${index}`, sentence), paragraph(sentence)]);
      const path = await fileOf('scripts.pdf', { meta: { ...madeMeta, title: sentences[3] ?? '' }, blocks });
      const lines = outputOf('pdftotext', path, '-')
        .replace(/[\u202a-\u202e]/g, '')
        .split('\n');
      const counts = sentences.map((sentence) => lines.filter((line) => line.trim() === sentence).length);
      expect(counts).toEqual(sentences.map(() => 2));
    },
  );

  it.runIf(installed('pdfinfo'))('pdfinfo sees a tagged document with its structure and no scripts', async () => {
    const path = await fileOf('packet.pdf');
    const info = outputOf('pdfinfo', path);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/JavaScript: +no/);
    expect(info).toMatch(/Title: +Promotion packet: Zoë Müller-Ångström/);
    const structure = outputOf('pdfinfo', '-struct-text', path);
    expect(structure).toMatch(/H1 \(block\)\s+"Summary"/);
    expect(structure).toMatch(/TH:?\s+\/Scope \/Column\s+"Criterion/);
  });

  it.runIf(installed('pdffonts'))('pdffonts finds every font embedded, cut down and readable', async () => {
    const rows = outputOf('pdffonts', await fileOf('packet.pdf'))
      .trim()
      .split('\n')
      .slice(2);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
  });
});
