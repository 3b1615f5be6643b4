import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeCase,
  closeCase,
  loadNewerCase,
  openCase,
  useCaseSession,
} from '../../../renderer/store/case-session.ts';
import { draftKeyOf, draftOf, keepDraft } from '../../../renderer/store/drafts.ts';
import { addActivity } from '../../../shared/case/activity-edits.ts';
import { failure } from '../../../shared/lib/result.ts';
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
