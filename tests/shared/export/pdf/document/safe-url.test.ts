import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../../../shared/export/pdf/document/safe-url.ts';

describe('an address in a PDF', () => {
  it('is kept when it leads to the web or to a mailbox', () => {
    expect(safeUrl('https://example.com/a?b=1#c')).toBe('https://example.com/a?b=1#c');
    expect(safeUrl(' HTTP://Example.com ')).toBe('http://example.com/');
    expect(safeUrl('mailto:a@example.com')).toBe('mailto:a@example.com');
  });

  it('is refused for any other scheme and for what is no address', () => {
    for (const url of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      '//example.com',
      'E1',
      '',
    ]) {
      expect(safeUrl(url)).toBeNull();
    }
    expect(safeUrl(`https://example.com/${'x'.repeat(5000)}`)).toBeNull();
  });

  it('is written in ASCII that no PDF string ends at', () => {
    const url = safeUrl('https://exämple.com/ü/日本 (1)\\"<>^`{|}?q=é');
    expect(url).toMatch(/^https:\/\/xn--exmple-cua\.com\/[A-Za-z0-9%/?=]+$/);
    expect(url).toContain('%281%29');
  });
});
