import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isLasting } from '../../../renderer/store/autosave.ts';
import {
  changeCase,
  changeCaseOf,
  closeCase,
  hasUnsavedEdits,
  loadNewerCase,
  openCase,
  savedCase,
  undoIfLast,
  undoOr,
  useCaseSession,
} from '../../../renderer/store/case-session.ts';
import { draftKeyOf, draftOf, keepDraft } from '../../../renderer/store/drafts.ts';
import { text } from '../../../renderer/text/text.ts';
import { addActivity } from '../../../shared/case/activity-edits.ts';
import { failure } from '../../../shared/lib/result.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { aCase, anActivity } from '../../support/case-builder.ts';
import { answerWindow, savingDesk } from '../../support/window-desk.ts';

const CASES = [aCase({ id: 'one' }), aCase({ id: 'two' })];
const stateNow = () => useCaseSession.getState().state;
const add = (id: string) => changeCase((current) => addActivity(current, anActivity(id)));

beforeEach(() => answerWindow(savingDesk(CASES)));
afterEach(async () => {
  closeCase();
  await loadNewerCase();
  vi.unstubAllGlobals();
});

describe('giving up what could not be saved of one case', () => {
  it('leaves what was typed in another', async () => {
    await openCase('one');
    const [mine, other] = [draftKeyOf('one', 'activity', 'a-1'), draftKeyOf('two', 'activity', 'a-1')];
    keepDraft(mine, { title: '' }, 1);
    keepDraft(other, { title: '' }, 1);
    answerWindow({ ...savingDesk(CASES), 'case.save': async () => failure({ code: 'stale', message: 'No.' }) });
    add('a-1');
    await loadNewerCase();
    expect(stateNow()).toMatchObject({ kind: 'open', id: 'one', save: { kind: 'saved' }, case: { activities: [] } });
    expect(draftOf(mine)).toBeUndefined();
    expect(draftOf(other)).toEqual({ title: '' });
  });
});

it.each(['no-such-case', 'invalid-case', 'unfit-edit', 'unexpected', 'unopenable-case'])(
  'gives up what was refused for good as "%s", after which another case opens',
  async (code) => {
    await openCase('one');
    const refused = async () => failure({ code, message: 'No.' });
    answerWindow({ ...savingDesk(CASES.slice(1)), 'case.save': refused });
    add('a-1');
    await savedCase();
    expect(stateNow()).toMatchObject({ kind: 'open', save: { kind: 'failed', problem: { code } } });
    expect(isLasting({ code, message: '' })).toBe(true);
    await openCase('two');
    expect(stateNow()).toMatchObject({ kind: 'failed', problem: { code: 'unsaved' } });
    await openCase('one');
    await loadNewerCase();
    expect(hasUnsavedEdits()).toBe(false);
    await openCase('two');
    expect(stateNow()).toMatchObject({ kind: 'open', id: 'two' });
  },
);

describe('an edit of one case that comes late', () => {
  const titles = () => {
    const state = stateNow();
    return state.kind === 'open' ? state.case.activities.map(({ id }) => id) : state.kind;
  };
  const addLate = (current: PromotionCase) => addActivity(current, anActivity('late'));
  const FIRST = { name: 'add-activity', subject: 'a-1' };

  it('is made while that case is open', async () => {
    await openCase('one');
    expect(changeCaseOf('one', addLate)).toBeNull();
    expect(titles()).toEqual(['late']);
  });

  it.each([
    ['another case is open', () => openCase('two'), []],
    ['no case is open', async () => closeCase(), 'closed'],
  ])('does nothing and says so when %s', async (_name, goElsewhere, shown) => {
    await openCase('one');
    add('a-1');
    await goElsewhere();
    expect(changeCaseOf('one', addLate)).toBe(text.shell.caseLeft);
    expect(undoIfLast('one', FIRST)).toBe(text.shell.caseLeft);
    expect(undoOr('one', FIRST, addLate)).toBe(text.shell.caseLeft);
    expect(titles()).toEqual(shown);
  });

  it('takes back only the edit that is meant', async () => {
    await openCase('one');
    add('a-1');
    expect(undoIfLast('one', FIRST)).toBeNull();
    expect(titles()).toEqual([]);
    add('a-1');
    add('a-2');
    expect(undoIfLast('one', FIRST)).toBe(text.shell.changedSince);
    expect(titles()).toEqual(['a-1', 'a-2']);
    expect(undoOr('one', FIRST, addLate)).toBeNull();
    expect(titles()).toEqual(['a-1', 'a-2', 'late']);
  });
});
