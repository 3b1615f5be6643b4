import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { PacketPlan } from '../../model/packet-plan.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Submission } from '../../model/submission.ts';
import { packetOutline } from '../outline.ts';
import type { Outline } from '../outline-types.ts';
import { packetContext } from '../packet-context.ts';
import { idsInCase } from '../packet-exhibits.ts';
import { redactPacket } from '../redact.ts';
import { safeText } from '../text-safety.ts';

/** What is remembered of a packet besides its file: nothing that its audience did not get, under the ids of the case. */
export type FrozenPacket = Pick<Submission, 'exhibits' | 'verdicts'> & {
  readonly outline: Outline;
  /** Activities that stand for a criterion, by its id. */
  readonly support: ReadonlyMap<string, readonly string[]>;
};

/** The packet of a case as of a moment, as it is to be kept; `now.instant` is ISO 8601. */
export function frozenPacket(
  subject: PromotionCase,
  given: PacketPlan,
  now: { readonly date: CalendarDate; readonly instant: string },
): FrozenPacket {
  const { case: redacted, plan } = redactPacket(subject, given);
  const { exhibits, targetTrack, targetLevels } = packetContext(redacted, plan, now.date);
  const ids = idsInCase(subject, given, redacted);
  const own = (id: string): string => ids.get(id) ?? id;
  // The level sought first, as in the packet, then what is beyond it.
  const verdicts = [...targetLevels, ...(targetTrack?.levels ?? [])].flatMap(({ criteria }) => criteria);
  return {
    outline: packetOutline(redacted, plan, now),
    exhibits: exhibits.map(({ label, activity }) => ({
      label,
      activity: own(activity.id),
      title: safeText(activity.title),
    })),
    // A criterion may belong to several levels; it has one verdict.
    verdicts: [...new Map(verdicts.map((each) => [each.criterion.id, each])).values()].map(
      ({ criterion, verdict }) => ({
        criterion: own(criterion.id),
        statement: safeText(criterion.statement),
        verdict,
      }),
    ),
    support: new Map(verdicts.map((each) => [own(each.criterion.id), each.exhibits.map(own)])),
  };
}
