import type { Budget } from '../../../../shared/packet/budget.ts';
import { text } from '../../../text/text.ts';

/** The sections that are too long, each in a phrase. */
export function overSections({ sections }: Budget): readonly string[] {
  return sections.flatMap(({ section, limit, over }) =>
    limit === null || over === 0 ? [] : [text.packetPlan.sectionOver(text.packet.section[section], over, limit.unit)],
  );
}
