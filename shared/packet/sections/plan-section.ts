import type { Intention } from '../../model/intention.ts';
import { dayText } from '../../text/date-text.ts';
import { proofName } from '../../text/names.ts';
import { heading, joined, paragraph, plain, strong } from '../blocks.ts';
import type { Block, TableCell, TableColumn } from '../outline-types.ts';
import { criterionReference, type PacketContext } from '../packet-context.ts';
import { REQUEST_WORDS as WORDS } from '../request-wording.ts';
import { sectionTitle } from '../section-title.ts';
import { wholeTied } from '../tied-text.ts';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Intended', width: 0.36, align: 'start' },
  { heading: 'By', width: 0.19, align: 'start' },
  { heading: 'For', width: 0.31, align: 'start' },
  { heading: 'Proof meant', width: 0.14, align: 'start' },
];

/** What is intended and not done yet: what, by when, for which criteria. What was logged is an exhibit by now. */
export function planSection(context: PacketContext): readonly Block[] {
  const open = openIntentions(context.case.plan);
  if (open.length === 0) return [];
  return [
    heading(1, 'plan', sectionTitle('plan', context)),
    paragraph('body', plain(WORDS.planLead)),
    {
      kind: 'table',
      id: 'table-plan',
      caption: WORDS.planCaption,
      columns: COLUMNS,
      rows: open.map((intention) => planRow(intention, context)),
    },
  ];
}

/** Intentions that have not become an activity, the first to be done on top. */
export function openIntentions(plan: readonly Intention[]): readonly Intention[] {
  const byEnd = (one: Intention, other: Intention): number => {
    if (one.end === other.end) return one.id < other.id ? -1 : 1;
    return one.end < other.end ? -1 : 1;
  };
  return plan.filter(({ activity }) => activity === null).toSorted(byEnd);
}

function planRow({ title, note, end, criteria, proof }: Intention, context: PacketContext): readonly TableCell[] {
  return [
    { content: [strong(title), ...(note.trim() === '' ? [] : [plain(`\n${note.trim()}`)])], rowHeader: true },
    { content: [plain(wholeTied(dayText(end)))] },
    {
      content: joined(
        criteria.map((id) => [criterionReference(context, id)]),
        '\n',
      ),
    },
    { content: [plain(proofName(proof))] },
  ];
}
