import type { Audience } from '../../../shared/model/packet-plan.ts';

const READERS: Record<Audience, string> = {
  me: 'yourself',
  manager: 'your manager',
  peer: 'a peer',
  committee: 'the committee',
};

export const submissions = {
  title: 'Handed in',
  none: 'Keep a packet here once you hand it in: the file stays as it was, whatever you change later.',
  keep: 'Keep this packet as handed in',
  dialogTitle: 'Keep this packet as handed in',
  dialogText: (audience: Audience) =>
    `The packet for ${READERS[audience]}, as it is now, becomes a file that never changes. It lies in this case, and in its backups.`,
  format: 'Format',
  date: 'Handed in on',
  note: 'Note',
  noteHint: 'To whom it went, or for which meeting. Only you see this.',
  confirm: 'Keep it',
  keeping: 'Writing the file…',
  kept: 'The packet is kept as it was handed in.',
  notKept:
    'The packet was not kept as handed in, because its case was left while the file was written; go back and keep it again.',
  line: (day: string, format: string, audience: Audience) => `${day}, ${format} for ${READERS[audience]}`,
  facts: (level: string, size: string) => `${level}, ${size}`,
  more: (line: string) => `More for the packet of ${line}`,
  save: 'Save as a file',
  saved: (place: string) => `Written: ${place}`,
  change: 'Change date or note',
  changeTitle: 'Change date or note',
  changeText: 'The file itself stays as it was handed in.',
  changeConfirm: 'Change',
  remove: 'Remove from the list',
  removed: 'The packet was removed from the list.',
};
