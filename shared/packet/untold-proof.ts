import type { Reason } from '../fit/verdict-types.ts';

/** Whether a reason says nothing but which proof there is or would have to be. */
export function isAboutProof({ code }: Reason): boolean {
  return code === 'needs-proof' || code === 'needs-checkable-proof';
}

/** Reasons for a reader who is not told the graded proof of activities: those about it gone, the others without it. */
export function withoutProof(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter((reason) => !isAboutProof(reason)).map((reason) => stripped(reason) as Reason);
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === 'proof' ? [] : [[key, stripped(part)]])),
  );
}
