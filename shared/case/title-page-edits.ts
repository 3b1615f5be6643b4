import type { PacketPlan } from '../model/packet-plan.ts';
import type { Person, PromotionCase, Target } from '../model/promotion-case.ts';
import type { Thresholds } from '../model/thresholds.ts';
import { type EditedCase, edited, fieldChanges } from './edit.ts';

/** Changes who the case is for; null when nothing changes or the ladder has no such place. */
export function changePerson(subject: PromotionCase, person: Person): EditedCase | null {
  const fits = isPlace(subject, person.track, person.level);
  return fits ? edited(subject, 'change-person', subject.id, fieldChanges(['person'], subject.person, person)) : null;
}

/** Changes the level sought; null when nothing changes or the ladder has no such level on that track. */
export function changeTarget(subject: PromotionCase, target: Target): EditedCase | null {
  const fits = isPlace(subject, target.track, target.level);
  return fits ? edited(subject, 'change-target', subject.id, fieldChanges(['target'], subject.target, target)) : null;
}

/** Changes what the packet holds; null when nothing changes. */
export function changePacketPlan(subject: PromotionCase, plan: PacketPlan): EditedCase | null {
  return edited(subject, 'change-packet', subject.id, fieldChanges(['packet'], subject.packet, plan));
}

/** Judges a case by other thresholds than its ladder's; those that are the same are not kept. Null when nothing changes. */
export function changeThresholds(subject: PromotionCase, thresholds: Thresholds): EditedCase | null {
  const theirs: Readonly<Record<string, unknown>> = subject.ladder.thresholds;
  const own = Object.fromEntries(Object.entries(thresholds).filter(([name, value]) => value !== theirs[name]));
  return edited(
    subject,
    'change-thresholds',
    subject.id,
    fieldChanges([], { thresholds: subject.thresholds }, { thresholds: own }),
  );
}

/** Whether the ladder has that track and that level, with a title for it where both are given. */
function isPlace({ ladder }: PromotionCase, track: string | null, level: string | null): boolean {
  const known = level === null ? undefined : ladder.levels.find(({ id }) => id === level);
  return (
    (track === null || ladder.tracks.some(({ id }) => id === track)) &&
    (level === null || known !== undefined) &&
    (track === null || known === undefined || Object.hasOwn(known.names, track))
  );
}
