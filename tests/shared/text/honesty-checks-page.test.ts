import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDING_CATALOGUE } from '../../../shared/text/finding-catalogue.ts';

const PAGE = readFileSync(new URL('../../../docs/honesty-checks.md', import.meta.url), 'utf8');
const SECTIONS = PAGE.split(/^## /m).slice(1);
const ENTRIES = Object.entries(FINDING_CATALOGUE);

/** Without the line breaks of the source, which have no meaning in Markdown. */
const flowing = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('the page on honesty checks', () => {
  it.each(ENTRIES)('says of %s what the program says', (code, { name, meaning, action }) => {
    const section = SECTIONS.find((each) => each.includes(`\`${code}\``)) ?? '';
    expect(flowing(section)).toBe(`${name} \`${code}\` ${meaning} What to do: ${action}`);
  });

  it('has them all, in the order of the catalogue, and no other', () => {
    expect(SECTIONS.map((section) => /`([a-z-]+)`/.exec(section)?.[1])).toEqual(ENTRIES.map(([code]) => code));
  });
});
