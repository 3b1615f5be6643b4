import type { Referee } from '../../model/referee.ts';
import { maySeeAsking } from '../audience-rules.ts';
import { heading, joined, paragraph, plain, strong } from '../blocks.ts';
import type { Block, Inline, TableCell, TableColumn } from '../outline-types.ts';
import { criterionReference, exhibitReference, type PacketContext } from '../packet-context.ts';
import { sectionTitle } from '../section-title.ts';
import { askingText, WORDS } from '../wording.ts';

/** Id of a referee's row; `index` is the place in the redacted case, so that it tells nothing of who is missing. */
export function refereeTarget(index: number): string {
  return `referee-${index + 1}`;
}

/** Who vouches for what, and the words of those who agreed to be quoted; how far asking has come for who plans it. */
export function refereesSection(context: PacketContext): readonly Block[] {
  const { referees } = context.case;
  if (referees.length === 0) return [];
  const asking = maySeeAsking(context.plan.audience);
  const quoted = referees.filter(({ quote }) => quote.trim() !== '');
  return [
    heading(1, 'referees', sectionTitle('referees', context)),
    {
      kind: 'table',
      id: 'table-referees',
      caption: WORDS.refereesCaption,
      columns: columnsFor(asking),
      rows: referees.map((referee, index) => refereeRow(referee, index, asking, context)),
    },
    ...(quoted.length === 0 ? [] : [paragraph('label', plain(WORDS.quotesLabel)), ...quoted.flatMap(quoteBlocks)]),
  ];
}

function columnsFor(asking: boolean): readonly TableColumn[] {
  return [
    { heading: 'Name', width: asking ? 0.24 : 0.28, align: 'start' },
    { heading: 'Relationship', width: asking ? 0.22 : 0.26, align: 'start' },
    { heading: 'Vouches for', width: asking ? 0.36 : 0.46, align: 'start' },
    ...(asking ? [{ heading: 'Asked', width: 0.18, align: 'start' } as const] : []),
  ];
}

function refereeRow(referee: Referee, index: number, asking: boolean, context: PacketContext): readonly TableCell[] {
  const position = [referee.role, referee.level].filter((part) => part !== '').join(', ');
  const exhibits = referee.activities.map((id) => exhibitReference(context, id)).filter((part) => part.length > 0);
  const criteria = referee.criteria.map((id): readonly Inline[] => [plain('– '), criterionReference(context, id)]);
  return [
    {
      content: [strong(referee.name), ...(position === '' ? [] : [plain(`\n${position}`)])],
      rowHeader: true,
      anchor: refereeTarget(index),
    },
    { content: [plain(referee.relationship)] },
    { content: joined([...(exhibits.length === 0 ? [] : [joined(exhibits, ', ')]), ...criteria], '\n') },
    ...(asking ? [{ content: [plain(askingText(referee))] }] : []),
  ];
}

function quoteBlocks({ name, role, quote }: Referee): readonly Block[] {
  return [
    paragraph('quote', plain(`“${quote.trim().replace(/^["“]|["”]$/gu, '')}”`)),
    paragraph('note', plain(role === '' ? name : `${name}, ${role}`)),
  ];
}
