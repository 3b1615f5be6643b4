import type { AnswerOf, QuestionName, RequestOf } from '../../shared/api/contract.ts';
import type { Failure, Result } from '../../shared/lib/result.ts';

/** The answer to one question of the contract; `request` has passed its schema. */
export type Service<Name extends QuestionName> = (request: RequestOf<Name>) => Promise<Result<AnswerOf<Name>, Failure>>;

/** One for every question of `shared/api/contract.ts`. */
export type Services = { readonly [Name in QuestionName]: Service<Name> };
