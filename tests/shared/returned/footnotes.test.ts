import { describe, expect, it } from 'vitest';
import { commented, deleted, inserted, onWords, returnedDocx } from '../../support/returned-docx.ts';
import { inShort, remarksOf, SAMPLE_PACKET } from '../../support/returned-sample.ts';

/** Words of a note to the summary, and of one to a link of the second exhibit. */
const SOURCE = 'source: Trace daily audit';
const ADDRESS = 'https://design.example.org/address-points';

describe('footnotes of a packet that came back', () => {
  it('have their comments and changes where their marks stand', () => {
    const bytes = returnedDocx(SAMPLE_PACKET, {
      comments: [{ id: 0, says: ['Which audit?'] }],
      parts: {
        'word/footnotes.xml': (xml) => {
          const source = onWords(xml, SOURCE, (runs) => `${commented(runs, 0)}${inserted(', weekly')}`);
          return onWords(source, ADDRESS, (runs) => `${deleted(runs)}${inserted('https://design.example.org/points')}`);
        },
      },
    });
    const remarks = remarksOf(bytes);
    expect(remarks.map(inShort)).toEqual([
      ['comment', 'Which audit?', '', 'summary'],
      ['insertion', ', weekly', '', 'summary'],
      ['replacement', 'https://design.example.org/points', ADDRESS, 'exhibit-2'],
    ]);
    expect(remarks[0]?.quoted).toBe(SOURCE);
  });

  it('are no part of the text around their marks', () => {
    const bytes = returnedDocx(SAMPLE_PACKET, {
      body: (xml) =>
        onWords(
          xml,
          'Time to plan one night: 41\u00a0→\u00a013\u00a0minutes.',
          (runs) => `${runs}${inserted(' Each.')}`,
        ),
    });
    const [remark] = remarksOf(bytes);
    expect(remark?.place?.id).toBe('summary');
    expect(remark?.quoted).toMatch(/minutes\. Each\.$/);
  });
});
