import { vi } from 'vitest';
import type { AnswerOf, QuestionName, RequestOf } from '../../shared/api/contract.ts';
import { failure, type Result } from '../../shared/lib/result.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

type Answers = {
  [Name in QuestionName]?: (
    request: RequestOf<Name>,
  ) => Promise<Result<AnswerOf<Name>, { code: string; message: string }>>;
};

/** What a window asks, with the answers that a test gives; whatever it has none for fails as `unreachable`. */
export function answerWindow(answers: Answers): void {
  const ask = async (name: QuestionName, request: never): Promise<unknown> =>
    answers[name]?.(request) ?? failure({ code: 'unreachable', message: 'Nobody answers.' });
  vi.stubGlobal('window', { rungs: { ask } });
}

/** Cases that open and are saved, as on a desk that never fails. */
export function savingDesk(cases: readonly PromotionCase[]): Answers {
  return {
    'case.open': async ({ id }) => {
      const found = cases.find((each) => each.id === id);
      if (found === undefined) return failure({ code: 'no-such-case', message: 'It is gone.' });
      return { ok: true, value: { case: found, sequence: 0, history: { past: [], future: [] }, generation: 0 } };
    },
    'case.save': async ({ base, edits }) => ({ ok: true, value: { sequence: base + edits.length, savedAt: '' } }),
  };
}
