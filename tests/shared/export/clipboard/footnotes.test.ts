import { describe, expect, it } from 'vitest';
import { clipboardHtml } from '../../../../shared/export/clipboard/clipboard-html.ts';
import { clipboardText } from '../../../../shared/export/clipboard/clipboard-text.ts';
import { notedOutline, PAPER_ADDRESS } from '../../../support/noted-outline.ts';

describe('footnotes on the clipboard', () => {
  it('are lines at the end of the text, found by their numbers', () => {
    const text = clipboardText(notedOutline.blocks);
    expect(text).toContain('Latency fell to a seventh. [1] And on it went.');
    expect(text).toContain(`- The design (${PAPER_ADDRESS})\n- A second point. [2]`);
    expect(text.split('\n\n').at(-1)).toBe(
      [
        '[1] Q3 2025; source: dashboard <of & "ours">.',
        '[2] Word',
        '[3] Of whom the table tells; see the page (https://example.com/page), not this.\nשלום עולם',
        '[4] Of the slowest.',
        '[5] A day.\n',
      ].join('\n'),
    );
  });

  it('are raised numbers and small lines at the end of what keeps its look', () => {
    const html = clipboardHtml(notedOutline.blocks);
    expect(html.match(/<sup>\[\d\]<\/sup>/g)).toEqual([1, 2, 3, 4, 5].map((number) => `<sup>[${number}]</sup>`));
    expect(html).toContain('<p><small>[1] Q3 2025; source: dashboard &lt;of &amp; &quot;ours&quot;&gt;.</small></p>');
    expect(html).toMatch(/<p><small>\[5\] A day\.<\/small><\/p>$/);
    expect(html).not.toContain('javascript:');
    expect(html.split(PAPER_ADDRESS)).toHaveLength(2);
  });
});
