import { describe, expect, it } from 'vitest';
import { refereeEffect } from '../../../../renderer/features/referees/referee-effect.ts';
import { type RefereeFilter, refereeRows } from '../../../../renderer/features/referees/referee-rows.ts';
import { restoration } from '../../../../renderer/features/referees/remove-referee.ts';
import { removeActivity } from '../../../../shared/case/activity-edits.ts';
import { removeReferee } from '../../../../shared/case/referee-edits.ts';
import { A_LINK, aCase, anActivity, aReferee } from '../../../support/case-builder.ts';
import { mustBe } from '../../../support/must-be.ts';

describe('refereeRows', () => {
  const referees = [
    aReferee('waits', [], { answer: 'none', askedOn: '2026-01-10' }),
    aReferee('late', [], { answer: 'none', askedOn: '2026-01-01' }),
    aReferee('declined', [], { answer: 'declined', askedOn: '2026-01-01' }),
    aReferee('open', [], { answer: 'none' }),
    aReferee('first', [], { consentToQuote: true }),
    aReferee('second'),
  ];
  const rows = (filter: RefereeFilter) =>
    refereeRows(referees, { filter, today: '2026-01-31' }).map((row) =>
      row.kind === 'heading' ? `# ${row.title}` : row.id,
    );

  it('puts referees under how far it has come with them', () => {
    expect(rows('all')).toEqual([
      '# Agreed',
      'first',
      'second',
      '# Asked, no answer yet',
      'waits',
      'late',
      '# Not asked yet',
      'open',
      '# Declined',
      'declined',
    ]);
  });

  it.each([
    ['open', ['open']],
    ['waiting', ['waits', 'late']],
    ['overdue', ['late']],
    ['agreed', ['first', 'second']],
    ['no-consent', ['second']],
    ['declined', ['declined']],
  ] as const)('narrows them down to "%s"', (filter, ids) => {
    expect(rows(filter).filter((row) => !row.startsWith('#'))).toEqual(ids);
  });
});

describe('refereeEffect', () => {
  const subject = aCase({
    activities: [anActivity('word'), anActivity('other'), anActivity('shown', { links: [A_LINK] })],
  });
  const effect = (activities: string[], given = {}): string =>
    refereeEffect(subject, aReferee('r-1', activities, given));

  it('counts what rests on a referee who agreed', () => {
    expect(effect(['word', 'shown'])).toContain('1 activity rests on this; the others have better proof already.');
    expect(effect(['word', 'other'])).toContain('All 2 rest on this.');
    expect(effect(['word'])).toContain('The one activity rests on this.');
    expect(effect(['shown'])).toContain('All that is chosen has better proof already.');
    expect(effect([])).toBe('What this referee vouches for counts as witnessed.');
  });

  it('says that nothing is witnessed by a referee who has not agreed', () => {
    expect(effect(['word'], { answer: 'none' })).toContain('Until this referee agrees, nothing counts as witnessed');
    expect(effect(['word'], { answer: 'declined' })).toContain('Nothing counts as witnessed');
  });
});

describe('restoration', () => {
  const referee = aReferee('r-1', ['a-1', 'a-2']);
  const subject = aCase({ activities: [anActivity('a-1'), anActivity('a-2')], referees: [referee, aReferee('r-2')] });

  it('brings a referee back without the activities that have gone since', () => {
    const later = mustBe(removeActivity(mustBe(removeReferee(subject, 'r-1')).case, 'a-1')).case;
    const after = mustBe(restoration(referee)(later)).case;
    expect(after.referees.find(({ id }) => id === 'r-1')?.activities).toEqual(['a-2']);
  });
});
