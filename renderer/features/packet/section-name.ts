import type { PacketPlan, Section } from '../../../shared/model/packet-plan.ts';
import { text } from '../../text/text.ts';

/** What the author calls a section, else what it is usually called. */
export function sectionName({ wording }: Pick<PacketPlan, 'wording'>, section: Section): string {
  const own = wording[section]?.title?.trim() ?? '';
  return own === '' ? text.packet.section[section] : own;
}
