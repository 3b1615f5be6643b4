import type { LevelStanding, Reason, ReasonCode } from '../../../../shared/fit/verdict-types.ts';

/** What keeps a level within reach from operating; that few enough are gaps is no news there. */
const STILL_MISSING: readonly ReasonCode[] = ['criteria-missing', 'too-few-sustained', 'too-many-no-opportunity'];
/** What keeps a level from being within reach. */
const TOO_FAR: readonly ReasonCode[] = ['gaps', 'no-required-criteria'];

/** The reasons that decide a standing, for where there is room for a line only. */
export function decidingReasons({ standing, reasons }: LevelStanding): readonly Reason[] {
  if (standing === 'operating') return reasons;
  const wanted = standing === 'within-reach' ? STILL_MISSING : TOO_FAR;
  return reasons.filter(({ code }) => wanted.includes(code));
}
