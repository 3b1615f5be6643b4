import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { caseFiles } from '../../../shared/leave/case-files.ts';
import { freeNames } from '../../../shared/leave/free-names.ts';
import { indexPage } from '../../../shared/leave/index-page.ts';
import { INDEX_STYLE, INDEX_STYLE_HASH } from '../../../shared/leave/index-style.ts';
import type { LeaveSummary } from '../../../shared/leave/leave-types.ts';
import { readMeText } from '../../../shared/leave/read-me.ts';
import { aCase } from '../../support/case-builder.ts';
import { aLeavingCase, listed } from './made-leaving.ts';

const HOSTILE = [
  '../../x',
  'CON',
  'n'.repeat(300),
  '🚀 Ada',
  'Ada',
  'ada',
  '<script>alert(1)</script>',
  'a & "b" \'c\' 100%',
  'javascript:alert(1)',
  '#?%20',
];

function summaryOf(names: readonly string[], leftOut: LeaveSummary['leftOut'] = []): LeaveSummary {
  const folders = freeNames();
  const cases = names.map((name) => {
    const subject = aCase({ person: { ...aCase().person, name } });
    const attachments = [{ name: `${name}.png`, what: `Attached to “${name}”`, bytes: new Uint8Array(2_048) }];
    return listed(subject, caseFiles(aLeavingCase(subject, { attachments }), folders));
  });
  return { made: '2026-03-15T09:05:00.000Z', version: '0.1.0', cases, leftOut };
}

/** The addresses that a page links to, as a browser reads them. */
function linksOf(page: string): string[] {
  return [...page.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => {
    const address = new URL(href.replaceAll('&amp;', '&').replaceAll('&#39;', "'"), 'file:///export/index.html');
    expect(address.href).toMatch(/^file:\/\/\/export\/[^?#]*$/);
    return decodeURIComponent(address.pathname.replace('/export/', ''));
  });
}

describe('the index', () => {
  it('leads to every file that there is and to nothing else, whatever the names', () => {
    const summary = summaryOf(HOSTILE);
    const files = summary.cases.flatMap((left) => left.files.map(({ path }) => path));
    expect(linksOf(indexPage(summary))).toEqual([...files, 'checksums.txt', 'README.txt']);
    expect(files).toHaveLength(HOSTILE.length * 7);
  });

  it('shows names as text and runs nothing', () => {
    const page = indexPage(summaryOf(HOSTILE, [{ what: '<b>Ada</b>', why: 'it is <locked>' }]));
    expect(page).not.toMatch(/<script|<b>|<locked>| on\w+=|javascript:alert\(1\)"/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&lt;b&gt;Ada&lt;/b&gt;: it is &lt;locked&gt;');
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;${INDEX_STYLE_HASH}&#39;`);
  });

  it('allows its own style and no other', () => {
    expect(INDEX_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(INDEX_STYLE).digest('base64')}`);
  });

  it('says when it was made, by what, and how large each file is', () => {
    const page = indexPage(summaryOf(['Ada']));
    expect(page).toContain('Written on 15 March 2026 at 09:05 UTC by Rungs 0.1.0.');
    expect(page).toMatch(/Ada\.png<\/a>.*Attached to “Ada”.*2\.0 KB/);
    expect(page).not.toContain('What is missing here');
  });

  it('says so when there was no case', () => {
    expect(indexPage(summaryOf([]))).toContain('There was no case in the library.');
  });
});

it('tells the same as plain text', () => {
  const text = readMeText(summaryOf(['Ada'], [{ what: 'Bob, Staff engineer', why: 'the case is damaged' }]));
  expect(text).toContain('Written on 15 March 2026 at 09:05 UTC by Rungs 0.1.0.');
  expect(text).toContain('- Bob, Staff engineer: the case is damaged');
  expect(text).toMatch(/^- Ada - T6 Staff engineer\/case\.json \(\d+ KB\): The case itself/m);
});
