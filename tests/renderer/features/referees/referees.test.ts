import { describe, expect, it } from 'vitest';
import { refereeEffect } from '../../../../renderer/features/referees/referee-effect.ts';
import { refereeRows } from '../../../../renderer/features/referees/referee-rows.ts';
import { restoration } from '../../../../renderer/features/referees/remove-referee.ts';
import { removeActivity } from '../../../../shared/case/activity-edits.ts';
import { removeReferee } from '../../../../shared/case/referee-edits.ts';
import { A_LINK, aCase, anActivity, aReferee } from '../../../support/case-builder.ts';
import { mustBe } from '../../../support/must-be.ts';

describe('refereeRows', () => {
  it('puts referees under how far it has come with them', () => {
    const rows = refereeRows([
      aReferee('waits', [], { answer: 'none', askedOn: '2026-01-01' }),
      aReferee('declined', [], { answer: 'declined', askedOn: '2026-01-01' }),
      aReferee('open', [], { answer: 'none' }),
      aReferee('first'),
      aReferee('second'),
    ]);
    expect(rows.map((row) => (row.kind === 'heading' ? `# ${row.title}` : row.id))).toEqual([
      '# Agreed',
      'first',
      'second',
      '# Asked, no answer yet',
      'waits',
      '# Not asked yet',
      'open',
      '# Declined',
      'declined',
    ]);
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
