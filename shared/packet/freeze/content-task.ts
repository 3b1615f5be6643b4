import { assertNever } from '../../lib/assert-never.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { type Failure, type Result, success } from '../../lib/result.ts';
import type { PacketPlan } from '../../model/packet-plan.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Submission } from '../../model/submission.ts';
import { compareCriteria, type JudgedPacket, supportIn } from '../diff/compare-criteria.ts';
import { compareSections } from '../diff/compare-packets.ts';
import type { PacketDiff } from '../diff/diff-types.ts';
import type { ComparedPacket } from '../diff/outline-parts.ts';
import { outlineBytes, readOutline } from './frozen-outline.ts';
import { frozenPacket } from './frozen-packet.ts';

/** A packet to be made of a case as it is. */
type FreshPacket = {
  readonly case: PromotionCase;
  readonly plan: PacketPlan;
  readonly now: { readonly date: CalendarDate; readonly instant: string };
};

/** A packet as it was kept: `bytes` are its content. */
type KeptPacket = Pick<Submission, 'exhibits' | 'verdicts'> & { readonly bytes: Uint8Array };

/** What is to be done with the content of packets; large ones take seconds, so it is done off the main thread. */
export type ContentTask =
  | { readonly kind: 'freeze'; readonly packet: FreshPacket }
  | { readonly kind: 'compare'; readonly earlier: KeptPacket; readonly later: KeptPacket | FreshPacket };
export type ContentTaskOf<Kind extends ContentTask['kind']> = Extract<ContentTask, { readonly kind: Kind }>;

export type ContentAnswers = {
  /** All that a submission remembers besides its file. */
  readonly freeze: Pick<Submission, 'exhibits' | 'verdicts'> & { readonly bytes: Uint8Array<ArrayBuffer> };
  readonly compare: PacketDiff;
};

/** Code `content-unreadable`, of a packet that was kept. */
export function doContentTask(task: ContentTask): Result<ContentAnswers[keyof ContentAnswers], Failure> {
  switch (task.kind) {
    case 'freeze': {
      const { outline, exhibits, verdicts } = frozen(task.packet);
      return success({ bytes: outlineBytes(outline), exhibits, verdicts });
    }
    case 'compare': {
      const earlier = readKept(task.earlier);
      if (!earlier.ok) return earlier;
      const later = 'bytes' in task.later ? readKept(task.later) : readFresh(task.later);
      if (!later.ok) return later;
      const criteria = compareCriteria(earlier.value, later.value);
      return success({ criteria, ...compareSections(earlier.value, later.value) });
    }
    default:
      return assertNever(task);
  }
}

type Comparable = ComparedPacket & JudgedPacket;

function readKept({ bytes, exhibits, verdicts }: KeptPacket): Result<Comparable, Failure> {
  const outline = readOutline(bytes);
  if (!outline.ok) return outline;
  return success({ outline: outline.value, exhibits, verdicts, support: supportIn(outline.value, exhibits) });
}

/** Read as a kept one is, so that the two differ in nothing but what they say. */
function readFresh(packet: FreshPacket): Result<Comparable, Failure> {
  const { outline, exhibits, verdicts, support } = frozen(packet);
  const read = readOutline(outlineBytes(outline));
  return read.ok ? success({ outline: read.value, exhibits, verdicts, support }) : read;
}

function frozen({ case: subject, plan, now }: FreshPacket) {
  return frozenPacket(subject, plan, now);
}
