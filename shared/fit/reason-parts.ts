import type { Reason } from './verdict-types.ts';

/** Reasons that say what a verdict rests on, and those that say what the next better one lacks. */
export function reasonParts(reasons: readonly Reason[]): {
  readonly restsOn: readonly Reason[];
  readonly missing: readonly Reason[];
} {
  return {
    restsOn: reasons.filter((reason) => !isLack(reason)),
    missing: reasons.filter(isLack),
  };
}

function isLack({ code }: Reason): boolean {
  return code.startsWith('needs-') || code === 'starts-later';
}
