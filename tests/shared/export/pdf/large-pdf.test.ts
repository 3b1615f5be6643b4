import { describe, expect, it, vi } from 'vitest';
import { writePdf } from '../../../../shared/export/pdf/write-pdf.ts';
import { readyMadePlan } from '../../../../shared/packet/ready-made-plans.ts';
import { shippedFonts } from '../../../support/font-files.ts';
import { madeMeta, madeOutline, paragraph } from '../../../support/made-outline.ts';
import { hostileCase, outlineOf, sampleOutline } from '../../../support/packet-cases.ts';
import { nodesOf, readPdf } from '../../../support/read-pdf.ts';

// Reading hundreds of pages again takes its time.
vi.setConfig({ testTimeout: 120_000 });

describe('a large or strange packet as PDF', () => {
  it('holds 500 exhibits with their bookmarks, written in seconds', async () => {
    await writePdf(madeOutline(1), shippedFonts);
    const started = process.cpuUsage();
    const { bytes, pages } = await writePdf(madeOutline(500), shippedFonts);
    // Processor time, in microseconds: a busy machine makes it no longer.
    expect(process.cpuUsage(started).user).toBeLessThan(4_000_000);
    const pdf = await readPdf(bytes);
    expect(pdf.pages.length).toBe(pages);
    expect(pdf.bookmarks[3]?.children.length).toBe(500);
    expect(pdf.pages.reduce((sum, page) => sum + nodesOf(page.structure, 'H2').length, 0)).toBe(500);
    const last = pdf.bookmarks[3]?.children.at(-1);
    expect(pdf.pages[(last?.page ?? 0) - 1]?.text).toContain('E500 ');
  });

  it('holds a paragraph of 100,000 characters with every word', async () => {
    const words = Array.from({ length: 16_000 }, (_, index) => `w${index}`);
    const { bytes } = await writePdf({ meta: madeMeta, blocks: [paragraph(words.join(' '))] }, shippedFonts);
    const pdf = await readPdf(bytes);
    expect(pdf.pages.flatMap((page) => page.text.match(/\bw\d+\b/g) ?? [])).toEqual(words);
  });

  it('holds 100,000 characters without a single space', async () => {
    const { bytes } = await writePdf(
      { meta: madeMeta, blocks: [paragraph('abcdefghij'.repeat(10_000))] },
      shippedFonts,
    );
    const pdf = await readPdf(bytes);
    const letters = pdf.pages.map((page) => page.lines.filter((line) => /^[a-j]{20,}$/.test(line)).join('')).join('');
    expect(letters.length).toBeGreaterThan(99_900);
  });

  it('is written from a case full of hostile text', async () => {
    const { bytes, lostGlyphs } = await writePdf(outlineOf(hostileCase()), shippedFonts);
    const pdf = await readPdf(bytes);
    expect(lostGlyphs).toEqual([]);
    expect(pdf.pages.map((page) => page.text).join('\n')).toContain('<script>alert(1)</script>');
    for (const link of pdf.pages.flatMap((page) => page.links)) {
      if (link.url !== undefined) expect(link.url).toMatch(/^(https?|mailto):[\x21-\x7e]+$/);
    }
    expect(pdf.source).not.toMatch(/\/(JavaScript|Launch|OpenAction|EmbeddedFile)\b/);
  });

  it('is written from the shipped sample with nothing lost and a summary on its first page', async () => {
    const { bytes, lostGlyphs } = await writePdf(sampleOutline(), shippedFonts);
    const pdf = await readPdf(bytes);
    expect(lostGlyphs).toEqual([]);
    expect(pdf.pages[0]?.text).toMatch(/Summary[\s\S]*Strongest proofs[\s\S]*Gaps and thin places/);
    for (const page of pdf.pages) for (const link of page.links) expect(link.page ?? link.url).toBeDefined();
  });

  it('has the one-page brief of the sample on one page', async () => {
    const { pages } = await writePdf(sampleOutline(readyMadePlan('one-page')), shippedFonts);
    expect(pages).toBe(1);
  });
});
