/** An expected outcome as a value: `ok` with a value, or not with what went wrong. */
export type Result<Value, Problem = Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Something that went wrong in a way we foresaw; `message` is one sentence that a user can act on. */
export type Failure = {
  readonly code: string;
  readonly message: string;
  /** JSON pointer (RFC 6901) to the field at fault, when there is one. */
  readonly pointer?: string;
};

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
