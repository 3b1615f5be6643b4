import type { Audience } from '../../../shared/model/packet-plan.ts';
import { counted, times } from '../plural.ts';
import { READERS } from './readers.ts';

export const packetReview = {
  title: (format: string) => `Export as ${format}`,
  reader: (audience: Audience, name: string | null) =>
    name === null ? `For ${READERS[audience]}` : `For ${name} alone, who sees no more than ${READERS[audience]} may`,
  file: 'File',
  nothing: 'Everything in the case may be seen by this reader, and no name is replaced.',
  withheld: (count: number) => `Stays behind (${count})`,
  names: (count: number) => `Replaced (${counted(count, 'name', 'names')})`,
  nameLine: (name: string, replacement: string) => `${name} → ${replacement}`,
  replaced: (count: number) => (count === 0 ? 'not in this packet' : times(count)),
  leftOut: 'Left out',
  leftOutLine: (field: string, count: number, referees: boolean) =>
    `${field}, of ${referees ? counted(count, 'referee', 'referees') : counted(count, 'activity', 'activities')}`,
  look: 'Look at this first',
  hint: {
    'not-found': (name: string) => `“${name}” is nowhere in the case. Is it spelled like this?`,
    'in-replacement': (name: string, replacement: string) => `“${replacement}”, which replaces a name, says “${name}”.`,
    'part-left': (name: string, part: string, count: number) =>
      `“${part}” of “${name}” still leaves, ${times(count)}. Add it as another spelling.`,
    'inside-word': (name: string, part: string, count: number) =>
      `“${name}” still leaves inside “${part}”, ${times(count)}. Add that word as another spelling.`,
    'without-alias': (names: string, rest: number) =>
      `Named as collaborators and not replaced for this reader: ${names}${rest > 0 ? ` and ${rest} more` : ''}.`,
  },
  confirm: 'Export',
};
