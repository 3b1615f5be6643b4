import { describe, expect, it } from 'vitest';
import { addActivity, changeActivity, removeActivity } from '../../../../shared/case/activity-edits.ts';
import { removeClaim, setClaim } from '../../../../shared/case/claim-edits.ts';
import { type MergeInput, mergeCases } from '../../../../shared/difference/merge/merge-cases.ts';
import { OTHER_VERSION } from '../../../../shared/difference/merge/merge-texts.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee, TWO_TRACK } from '../../../support/case-builder.ts';
import { mustEdit } from '../../../support/test-library.ts';

const CRITERION = 'l5-mentoring';
const base = aCase({
  activities: [anActivity('a1', { tags: ['x', 'y'] }), anActivity('a2')],
  claims: [aClaim('a1', CRITERION)],
  referees: [aReferee('r1', ['a1', 'a2'])],
});
const withActivity = (given: Partial<Activity>, subject = base): PromotionCase =>
  mustEdit(changeActivity(subject, { ...anActivity('a1', { tags: ['x', 'y'] }), ...given })).case;
const merge = (given: Partial<MergeInput>) => mergeCases({ base, mine: base, theirs: base, newer: 'theirs', ...given });
const firstOf = ({ merged }: { readonly merged: PromotionCase }) => merged.activities.find(({ id }) => id === 'a1');

describe('merging with a common ancestor', () => {
  it('takes what only one side changed, and says so', () => {
    const merged = merge({ mine: withActivity({ title: 'Mine' }), theirs: withActivity({ situation: 'Theirs.' }) });
    expect(firstOf(merged)).toMatchObject({ title: 'Mine', situation: 'Theirs.' });
    expect(merged.questions).toEqual([]);
    expect(merged.automatic.map(({ field, how }) => [field, how])).toEqual([
      ['title', 'only-mine'],
      ['situation', 'only-theirs'],
    ]);
  });

  it('asks of what both changed, and takes the newer until it is answered', () => {
    const sides = { mine: withActivity({ title: 'Mine' }), theirs: withActivity({ title: 'Theirs' }) };
    const merged = merge(sides);
    expect(firstOf(merged)?.title).toBe('Theirs');
    expect(merged.questions).toEqual([
      expect.objectContaining({
        id: 'activity/a1/title',
        item: { kind: 'activity', key: 'a1', title: 'Mine' },
        reason: 'changed-in-both',
        mine: 'Mine',
        theirs: 'Theirs',
        options: ['mine', 'theirs'],
        chosen: 'theirs',
      }),
    ]);
    expect(firstOf(merge({ ...sides, choices: { 'activity/a1/title': 'mine' } }))?.title).toBe('Mine');
    expect(firstOf(merge({ ...sides, choices: { 'activity/a1/title': 'both' } }))?.title).toBe('Theirs');
  });

  it('puts two versions of a free text under each other, the newer first', () => {
    const sides = { mine: withActivity({ impact: 'Mine.' }), theirs: withActivity({ impact: 'Theirs.' }) };
    expect(firstOf(merge(sides))?.impact).toBe(`Theirs.\n\n${OTHER_VERSION}\n\nMine.`);
    expect(firstOf(merge({ ...sides, choices: { 'activity/a1/impact': 'mine' } }))?.impact).toBe('Mine.');
  });

  it('unites changes to different paragraphs of a text, and asks where they touch', () => {
    const start = withActivity({ impact: 'One.\n\nTwo.\n\nThree.' });
    const versions = (mine: string, theirs: string) => ({
      base: start,
      mine: withActivity({ impact: mine }, start),
      theirs: withActivity({ impact: theirs }, start),
    });
    const apart = merge(versions('One!\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nThree.\n\nFour.'));
    expect(firstOf(apart)?.impact).toBe('One!\n\nTwo.\n\nThree.\n\nFour.');
    expect(apart.questions).toEqual([]);
    expect(merge(versions('One.\n\nTwo!\n\nThree.', 'One.\n\nTwo?\n\nThree.')).questions).toHaveLength(1);
  });

  it('unites lists, and asks only where one side took something out', () => {
    const added = merge({
      mine: withActivity({ tags: ['x', 'y', 'm'] }),
      theirs: withActivity({ tags: ['y', 'x', 't'] }),
    });
    expect(firstOf(added)?.tags.toSorted()).toEqual(['m', 't', 'x', 'y']);
    expect(added.questions).toEqual([]);
    const sides = { mine: withActivity({ tags: ['x'] }), theirs: withActivity({ tags: ['x', 'y', 't'] }) };
    expect(firstOf(merge(sides))?.tags.toSorted()).toEqual(['t', 'x', 'y']);
    expect(merge(sides).questions).toMatchObject([
      { field: 'tags', options: ['mine', 'theirs', 'both'], chosen: 'both' },
    ]);
  });

  it('moves start and end together, unless they fit', () => {
    const fits = merge({ mine: withActivity({ start: '2025-02-01' }), theirs: withActivity({ end: null }) });
    expect(firstOf(fits)).toMatchObject({ start: '2025-02-01', end: null });
    const crossed = merge({ mine: withActivity({ start: '2025-05-01' }), theirs: withActivity({ end: '2025-03-01' }) });
    expect(firstOf(crossed)).toMatchObject({ start: '2025-01-10', end: '2025-03-01' });
    expect(crossed.questions).toMatchObject([{ field: 'dates', mine: { start: '2025-05-01', end: '2025-06-30' } }]);
  });

  it('prefers the careful answer where something might leave the case', () => {
    const sides = {
      mine: withActivity({ confidentiality: 'private' }),
      theirs: withActivity({ confidentiality: 'shareable' }),
    };
    expect(firstOf(merge(sides))?.confidentiality).toBe('private');
  });

  it('keeps what was removed on one side, with its claims and mentions, until told otherwise', () => {
    const removed = mustEdit(removeActivity(base, 'a1')).case;
    for (const sides of [{ mine: removed }, { theirs: removed }]) {
      const kept = merge(sides);
      expect(kept.merged.claims).toEqual(base.claims);
      expect(kept.merged.referees).toEqual(base.referees);
      expect(kept.merged.activities).toEqual(expect.arrayContaining([...base.activities]));
      expect(kept.questions).toMatchObject([{ id: 'activity/a1/', field: null, reason: 'removed' }]);
      const side = 'mine' in sides ? 'mine' : 'theirs';
      const gone = merge({ ...sides, choices: { 'activity/a1/': side } });
      expect(gone.merged).toEqual(removed);
      expect(gone.leftOut).toMatchObject([{ item: { kind: 'claim' }, why: 'activity-removed', value: base.claims[0] }]);
    }
  });

  it('keeps what one side removed and the other changed, and tells the two apart', () => {
    const kept = merge({ mine: mustEdit(removeActivity(base, 'a1')).case, theirs: withActivity({ title: 'Changed' }) });
    expect(firstOf(kept)?.title).toBe('Changed');
    expect(kept.questions).toMatchObject([{ reason: 'removed-and-changed', chosen: 'theirs', mine: null }]);
  });

  it('says nothing of what both removed', () => {
    const removed = mustEdit(removeActivity(base, 'a2')).case;
    expect(merge({ mine: removed, theirs: removed })).toEqual({
      merged: removed,
      questions: [],
      automatic: [],
      leftOut: [],
    });
  });

  it('takes a claim that both made for one, whatever their ids', () => {
    const claim = (id: string, rationale: string) =>
      mustEdit(setClaim(base, aClaim('a2', CRITERION, 'meets', { id, rationale }))).case;
    const merged = merge({ mine: claim('c1', 'Mine.'), theirs: claim('c2', 'Theirs.') });
    expect(merged.merged.claims).toHaveLength(2);
    expect(merged.merged.claims[1]).toMatchObject({ id: 'c1', rationale: `Theirs.\n\n${OTHER_VERSION}\n\nMine.` });
    expect(merged.questions).toMatchObject([{ reason: 'differs', field: 'rationale' }]);
  });

  it('gives an id that both gave to different claims to one of them only', () => {
    const claim = (activity: string, criterion: string) =>
      mustEdit(setClaim(base, aClaim(activity, criterion, 'meets', { id: 'same' }))).case;
    const { merged } = merge({ mine: claim('a2', CRITERION), theirs: claim('a1', 'l6-long-view') });
    expect(merged.claims.map(({ id }) => id)).toEqual(['a1--l5-mentoring', 'same', 'same-2']);
  });

  it('adds what either side added', () => {
    const added = (id: string) => mustEdit(addActivity(base, anActivity(id))).case;
    const { merged, questions, automatic } = merge({ mine: added('m'), theirs: added('t') });
    expect(merged.activities.map(({ id }) => id)).toEqual(['a1', 'a2', 'm', 't']);
    expect([questions, automatic.map(({ how }) => how)]).toEqual([[], ['only-mine', 'only-theirs']]);
  });

  it('asks whether a claim that was taken back stays away', () => {
    const taken = mustEdit(removeClaim(base, base.claims[0]?.id ?? '')).case;
    const { merged, questions } = merge({ theirs: taken });
    expect(merged.claims).toEqual(base.claims);
    expect(questions).toMatchObject([{ item: { kind: 'claim' }, reason: 'removed', theirs: null }]);
  });
});

describe('merging without a common ancestor', () => {
  it('asks of every difference that is no addition', () => {
    const mine = withActivity({ title: 'Mine', impact: '', tags: ['x'], effort: null });
    const theirs = withActivity({
      title: 'Theirs',
      impact: 'Theirs.',
      tags: ['x', 'y'],
      effort: { unit: 'percent-of-time', amount: 20 },
    });
    const { merged, questions } = merge({ base: null, mine, theirs, newer: 'mine' });
    expect(questions.map(({ field, reason }) => [field, reason])).toEqual([['title', 'differs']]);
    expect(merged.activities[0]).toEqual({ ...theirs.activities[0], title: 'Mine' });
  });
});

describe('merging cases with different ladders', () => {
  const shorter = { ...TWO_TRACK, version: '2', criteria: TWO_TRACK.criteria.filter(({ id }) => id !== CRITERION) };
  const mine = aCase({ activities: [anActivity('a1')], claims: [aClaim('a1', CRITERION)] });
  const theirs = aCase({ ladder: shorter, declarations: [aDeclaration('known-gap', 'l6-long-view')] });

  it('asks which one, and begins with the one that has room for all', () => {
    const merged = merge({ base: null, mine, theirs });
    expect(merged.questions).toMatchObject([{ id: 'ladder/ladder/ladder', fallback: 'mine' }]);
    expect(merged.merged.ladder).toEqual(TWO_TRACK);
    expect(merged.leftOut).toEqual([]);
  });

  it('tells what the chosen one has no place for', () => {
    const merged = merge({ base: null, mine, theirs, choices: { 'ladder/ladder/ladder': 'theirs' } });
    expect(merged.merged.claims).toEqual([]);
    expect(merged.leftOut).toMatchObject([{ why: 'not-on-ladder', value: mine.claims[0] }]);
  });

  it('falls back to a level that the chosen ladder has', () => {
    const levels = TWO_TRACK.levels.filter(({ id }) => id !== 'l7');
    const criteria = TWO_TRACK.criteria.filter(({ level }) => level !== 'l7');
    const small = aCase({ ladder: { ...TWO_TRACK, levels, criteria } });
    const high = aCase({ target: { track: 'ic', level: 'l7', date: null } });
    const choices = { 'ladder/ladder/ladder': 'mine', 'target/target/place': 'theirs' } as const;
    const merged = merge({ base: null, mine: small, theirs: high, choices });
    expect(merged.merged.target).toEqual(small.target);
    expect(merged.leftOut).toMatchObject([{ field: 'place', value: { track: 'ic', level: 'l7' } }]);
  });
});
