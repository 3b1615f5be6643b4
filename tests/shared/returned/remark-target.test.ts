import { describe, expect, it } from 'vitest';
import { submission } from '../../../shared/model/submission.ts';
import { likelySubmission, type Numbering, remarkTarget } from '../../../shared/returned/remark-target.ts';
import { aCase, anActivity } from '../../support/case-builder.ts';

const subject = aCase({
  activities: [anActivity('a1', { title: 'Ledger  rewrite' }), anActivity('a2', { title: 'Teaching' })],
});
const now: Numbering = {
  exhibits: new Map([
    ['E1', 'a2'],
    ['E2', 'a1'],
  ]),
  headings: new Map([['What I lead', 'excess']]),
};
const handedIn = (id: string, given: object = {}) =>
  submission.parse({
    id,
    date: '2026-03-01',
    audience: 'committee',
    format: 'docx',
    fileName: `${id}.docx`,
    hash: '0f'.repeat(32),
    size: 1,
    track: 'ic',
    level: 'l6',
    ...given,
  });
const kept = handedIn('s1', { exhibits: [{ label: 'E1', activity: 'a1' }] });
const targetOf = (id: string, heading: string, of: typeof kept | null = null) =>
  remarkTarget({ id, heading }, subject, { submission: of, now: () => now });

describe('what a remark is about', () => {
  it('is the activity that had the number in what was handed in', () => {
    expect(targetOf('exhibit-1', 'E1 Teaching', kept)).toEqual({ kind: 'activity', id: 'a1' });
  });

  it('is the activity with the title of the heading, and only then the one that has the number now', () => {
    expect(targetOf('exhibit-1', 'E1 Ledger rewrite')).toEqual({ kind: 'activity', id: 'a1' });
    expect(targetOf('exhibit-1', 'E1 Another title')).toEqual({ kind: 'activity', id: 'a2' });
    expect(targetOf('exhibit-7', 'E7 Another title')).toEqual({ kind: 'section', section: 'exhibits' });
  });

  it('is the criterion of a row, whose id a bookmark keeps only in part', () => {
    const ladder = {
      ...subject.ladder,
      criteria: [
        { id: 'l6.long_view', tracks: ['ic'], level: 'l6', theme: '', statement: 'S', optional: false },
        { id: `l6-${'long-'.repeat(12)}end`, tracks: ['ic'], level: 'l6', theme: '', statement: 'S', optional: false },
      ],
    } as unknown as typeof subject.ladder;
    const of = (id: string) =>
      remarkTarget({ id, heading: '' }, { ...subject, ladder }, { submission: null, now: () => now });
    expect(of('criterion-l6-long-view')).toEqual({ kind: 'criterion', id: 'l6.long_view' });
    expect(of(`criterion-l6-${'long-'.repeat(12)}`.slice(0, 38))).toMatchObject({
      kind: 'criterion',
      id: expect.stringMatching(/end$/),
    });
    expect(of('criterion-l6')).toEqual({ kind: 'elsewhere' });
  });

  it('is the section of a heading, by its mark or by its words', () => {
    expect(targetOf('summary', 'Summary')).toEqual({ kind: 'section', section: 'summary' });
    expect(targetOf('standing-l6', 'L6: operating')).toEqual({ kind: 'section', section: 'standing' });
    expect(targetOf('', 'What I lead')).toEqual({ kind: 'section', section: 'excess' });
    expect(targetOf('', 'A heading of somebody else')).toEqual({ kind: 'elsewhere' });
    expect(remarkTarget(null, subject, { submission: kept, now: () => now })).toEqual({ kind: 'elsewhere' });
  });
});

describe('the submission of a document that came back', () => {
  const all = [
    handedIn('first', { date: '2026-01-10', fileName: 'Ada packet.docx' }),
    handedIn('second', { date: '2026-02-10' }),
    handedIn('paper', { date: '2026-02-20', format: 'pdf' }),
    handedIn('later', { date: '2026-04-01' }),
  ];

  it('is the one of its name, else the last Word document that went out before', () => {
    const of = (fileName: string) => likelySubmission(all, { fileName, receivedOn: '2026-03-01' })?.id;
    expect(of('Ada packet (1) BC.docx')).toBe('first');
    expect(of('comments.docx')).toBe('second');
    expect(of('ada packet.DOCX')).toBe('first');
    expect(of('Kopie von Ada packet.docx')).toBe('first');
    expect(likelySubmission(all, { fileName: 'x.docx', receivedOn: '2026-01-01' })).toBeNull();
  });
});
