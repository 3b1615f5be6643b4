import { describe, expect, it } from 'vitest';
import { addActivity, changeActivity, removeActivity } from '../../../shared/case/activity-edits.ts';
import { removeClaim, setClaim } from '../../../shared/case/claim-edits.ts';
import { declare, withdrawDeclaration } from '../../../shared/case/declaration-edits.ts';
import { addReferee, changeReferee, removeReferee } from '../../../shared/case/referee-edits.ts';
import { changePacketPlan, changePerson, changeTarget } from '../../../shared/case/title-page-edits.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee } from '../../support/case-builder.ts';

const subject = aCase({
  activities: [anActivity('a1'), anActivity('a2')],
  claims: [aClaim('a1', 'l6-multi-system'), aClaim('a2', 'l6-multi-system'), aClaim('a1', 'l6-long-view')],
  declarations: [aDeclaration('known-gap', 'l6-simplifies')],
  referees: [aReferee('r1', ['a1', 'a2']), aReferee('r2')],
});

/** The case after an edit that must not come to nothing. */
function caseAfter(edited: { readonly case: PromotionCase } | null): PromotionCase {
  if (edited === null) throw new Error('Nothing changed');
  return edited.case;
}

describe('activities', () => {
  it('are added at the end', () => {
    const edited = addActivity(subject, anActivity('a3'));
    expect(caseAfter(edited).activities.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    expect(edited?.edit).toMatchObject({ name: 'add-activity', subject: 'a3' });
  });

  it('keep their claims when they change', () => {
    const changed = caseAfter(changeActivity(subject, anActivity('a1', { title: 'Another', start: '2024-01-01' })));
    expect(changed.activities[0]?.title).toBe('Another');
    expect(changed.claims).toBe(subject.claims);
  });

  it('change by the fields that differ only, so that an edit stays small', () => {
    const edited = changeActivity(subject, anActivity('a2', { action: 'Something else.' }));
    expect(edited?.edit.forward).toEqual([
      { op: 'replace', path: ['activities', 1, 'action'], value: 'Something else.' },
    ]);
  });

  it('take their claims and the referees’ mentions with them when they go', () => {
    const left = caseAfter(removeActivity(subject, 'a1'));
    expect(left.activities.map(({ id }) => id)).toEqual(['a2']);
    expect(left.claims.map(({ activity }) => activity)).toEqual(['a2']);
    expect(left.referees.map(({ activities }) => activities)).toEqual([['a2'], []]);
  });

  it('share with the case before whatever did not change', () => {
    const changed = caseAfter(changeActivity(subject, anActivity('a1', { title: 'Another' })));
    expect(changed.activities[1]).toBe(subject.activities[1]);
    expect(changed.ladder).toBe(subject.ladder);
  });
});

describe('claims', () => {
  it('are added once for a pair, and then changed in place under their first id', () => {
    const added = caseAfter(setClaim(subject, aClaim('a2', 'l6-long-view', 'partial')));
    expect(added.claims).toHaveLength(4);
    const changed = caseAfter(setClaim(added, { ...aClaim('a2', 'l6-long-view', 'exceeds'), id: 'another-id' }));
    expect(changed.claims).toHaveLength(4);
    expect(changed.claims[3]).toMatchObject({ id: 'a2--l6-long-view', strength: 'exceeds' });
  });

  it('go by id', () => {
    expect(caseAfter(removeClaim(subject, 'a1--l6-long-view')).claims.map(({ id }) => id)).toEqual([
      'a1--l6-multi-system',
      'a2--l6-multi-system',
    ]);
  });
});

describe('declarations', () => {
  it('stand once for each kind and criterion', () => {
    const other = { ...aDeclaration('known-gap', 'l6-simplifies'), mitigation: 'A better plan.' };
    expect(caseAfter(declare(subject, other)).declarations).toEqual([other]);
    const both = caseAfter(declare(subject, aDeclaration('no-opportunity', 'l6-simplifies')));
    expect(both.declarations.map(({ kind }) => kind)).toEqual(['known-gap', 'no-opportunity']);
    expect(caseAfter(withdrawDeclaration(both, 'known-gap', 'l6-simplifies')).declarations).toHaveLength(1);
  });
});

describe('referees', () => {
  it('are added, changed and removed', () => {
    expect(caseAfter(addReferee(subject, aReferee('r3', ['a2']))).referees).toHaveLength(3);
    expect(caseAfter(changeReferee(subject, aReferee('r2', ['a1']))).referees[1]?.activities).toEqual(['a1']);
    expect(caseAfter(removeReferee(subject, 'r1')).referees.map(({ id }) => id)).toEqual(['r2']);
  });
});

describe('the title page', () => {
  it('changes person, target and packet by the fields that differ', () => {
    expect(changePerson(subject, { ...subject.person, team: 'Search' })?.edit.forward).toEqual([
      { op: 'replace', path: ['person', 'team'], value: 'Search' },
    ]);
    expect(caseAfter(changeTarget(subject, { track: 'tl', level: 'l7', date: '2027-01-01' })).target.level).toBe('l7');
    expect(caseAfter(changePacketPlan(subject, { ...subject.packet, sections: ['gaps'] })).packet.sections).toEqual([
      'gaps',
    ]);
  });
});

describe('nothing happens', () => {
  it.each([
    ['an activity is added under an id that is taken', () => addActivity(subject, anActivity('a1'))],
    ['an activity changes to what it is', () => changeActivity(subject, anActivity('a1'))],
    ['an activity changes that is gone', () => changeActivity(subject, anActivity('a9'))],
    ['an activity is removed twice', () => removeActivity(subject, 'a9')],
    ['a claim is set to what it is', () => setClaim(subject, aClaim('a1', 'l6-multi-system'))],
    ['a claim is for an activity that is gone', () => setClaim(subject, aClaim('a9', 'l6-long-view'))],
    ['a claim is for a criterion that is not there', () => setClaim(subject, aClaim('a1', 'nope'))],
    [
      'a claim has another claim’s id',
      () => setClaim(subject, { ...aClaim('a2', 'l6-long-view'), id: 'a1--l6-long-view' }),
    ],
    ['a claim is removed twice', () => removeClaim(subject, 'nope')],
    ['the declaration stands already', () => declare(subject, aDeclaration('known-gap', 'l6-simplifies'))],
    [
      'a required criterion is declared not applicable',
      () => declare(subject, aDeclaration('not-applicable', 'l6-long-view')),
    ],
    ['a declaration is on no criterion', () => declare(subject, aDeclaration('no-opportunity', 'nope'))],
    [
      'a declaration is withdrawn that is not there',
      () => withdrawDeclaration(subject, 'no-opportunity', 'l6-simplifies'),
    ],
    ['a referee is added under an id that is taken', () => addReferee(subject, aReferee('r1'))],
    ['a referee saw what is gone', () => changeReferee(subject, aReferee('r1', ['a9']))],
    ['a referee vouches for no such criterion', () => addReferee(subject, aReferee('r3', [], { criteria: ['nope'] }))],
    ['a referee changes who is gone', () => changeReferee(subject, aReferee('r9'))],
    ['a referee is removed twice', () => removeReferee(subject, 'r9')],
    ['the target is no level of the track', () => changeTarget(subject, { track: 'ic', level: 'l9', date: null })],
    ['the target is on no track', () => changeTarget(subject, { track: 'toString', level: 'l6', date: null })],
    ['the person’s level is unknown', () => changePerson(subject, { ...subject.person, level: 'l9' })],
    [
      'the packet stays as it is',
      () => changePacketPlan(subject, { ...subject.packet, sections: [...subject.packet.sections] }),
    ],
  ])('when %s', (_, edit) => {
    expect(edit()).toBeNull();
  });
});
