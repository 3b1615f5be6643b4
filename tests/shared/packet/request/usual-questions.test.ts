import { expect, it } from 'vitest';
import { redactPacket } from '../../../../shared/packet/redact.ts';
import { requestPlan } from '../../../../shared/packet/request/request-plan.ts';
import { namedThough, usualQuestions } from '../../../../shared/packet/request/usual-questions.ts';
import { aCase, anActivity, aReferee } from '../../../support/case-builder.ts';

it.each(['Ledger', 'Ledger.', `${'Long '.repeat(40)}ledger`])(
  'knows a title that a usual question names: %s',
  (title) => {
    const subject = aCase({ activities: [anActivity('a-1', { title })], referees: [aReferee('bo', ['a-1'])] });
    const plan = requestPlan(subject, { referee: 'bo', questions: '', answerBy: null, internal: true });
    const [asked] = usualQuestions(redactPacket(subject, plan).case, 'bo');
    expect(namedThough(asked?.question ?? '', subject.activities)).toEqual([title.trim()]);
    expect(namedThough('What would you have expected?', [{ title }, { title: '.' }])).toEqual([]);
  },
);
