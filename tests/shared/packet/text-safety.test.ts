import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeText, safeTexts } from '../../../shared/packet/text-safety.ts';
import { HOSTILE_TEXT } from '../../support/packet-cases.ts';

/** The Char production of XML 1.0, without the control characters that it merely discourages. */
const XML_TEXT = /^[\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe('safeText', () => {
  it('makes any text fit for XML, and leaves safe text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = safeText(text);
        expect(safe).toMatch(XML_TEXT);
        expect(safeText(safe)).toBe(safe);
      }),
    );
    expect(safeText(HOSTILE_TEXT)).toMatch(XML_TEXT);
  });

  it('reads every kind of line break as one', () => {
    expect(safeText('a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
  });

  it('keeps tabs, joiners, directions and pairs of surrogates, and drops halves of pairs', () => {
    const kept = 'a\tb\u200d\u202b👩🏽‍💻';
    expect(safeText(`${kept}\ud83d\udd00\udc00`)).toBe(`${kept}🔀`);
    expect(safeText('\udc00x\ud800')).toBe('x');
  });
});

describe('safeTexts', () => {
  it('reaches every text of nested data and nothing else', () => {
    expect(safeTexts({ a: ['x\u0000', 1, null, { b: 'y\r\n' }], c: true })).toEqual({
      a: ['x', 1, null, { b: 'y\n' }],
      c: true,
    });
  });
});
