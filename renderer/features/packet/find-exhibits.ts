import { findActivities } from '../../../shared/evidence/find-activities.ts';
import type { PacketExhibit } from '../../../shared/packet/packet-exhibits.ts';

/** Exhibits by number, as in "E3", or by what they say; in their order where nothing is asked. */
export function findExhibits(exhibits: readonly PacketExhibit[], query: string): readonly PacketExhibit[] {
  const asked = query.trim().toLowerCase();
  if (asked === '') return exhibits;
  const numbered = exhibits.filter(({ exhibit }) => exhibit.label.toLowerCase() === asked);
  if (numbered.length > 0) return numbered;
  const of = new Map(exhibits.map((each) => [each.exhibit.activity, each]));
  return findActivities([...of.keys()], query).flatMap((activity) => of.get(activity) ?? []);
}
