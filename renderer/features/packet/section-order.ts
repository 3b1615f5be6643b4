import { SECTIONS, type Section } from '../../../shared/model/packet-plan.ts';

/** All sections as a list to choose from: the chosen ones in their order, then the others. Feedback is asked for elsewhere. */
export function sectionRows(chosen: readonly Section[]): readonly { section: Section; chosen: boolean }[] {
  return [
    ...chosen.map((section) => ({ section, chosen: true })),
    ...SECTIONS.filter((section) => section !== 'request' && !chosen.includes(section)).map((section) => ({
      section,
      chosen: false,
    })),
  ];
}

/** The sections with one moved up (-1) or down (+1); the same when it is at the end already. */
export function moved(chosen: readonly Section[], section: Section, by: -1 | 1): Section[] {
  const from = chosen.indexOf(section);
  const to = from + by;
  if (from < 0 || to < 0 || to >= chosen.length) return [...chosen];
  const rest = chosen.filter((other) => other !== section);
  return [...rest.slice(0, to), section, ...rest.slice(to)];
}

/** The sections with one taken in (at the end) or left out. */
export function toggled(chosen: readonly Section[], section: Section): Section[] {
  return chosen.includes(section) ? chosen.filter((other) => other !== section) : [...chosen, section];
}
