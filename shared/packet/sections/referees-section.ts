import type { Referee } from '../../model/referee.ts';
import { maySeeAsking } from '../audience-rules.ts';
import { heading, joined, oneLine, paragraph, plain, strong } from '../blocks.ts';
import type { Block, Inline, TableCell, TableColumn } from '../outline-types.ts';
import { criterionReference, exhibitReference, type PacketContext } from '../packet-context.ts';
import { isBesideExhibit, quotationBlocks, quotationsOf, refereeTarget } from '../quotes.ts';
import { sectionTitle } from '../section-title.ts';
import { askingText, WORDS } from '../wording.ts';

/**
 * Who vouches for what, and the words of those who agreed to be quoted, where they do not stand beside an exhibit; how far
 * asking has come for who plans it.
 */
export function refereesSection(context: PacketContext): readonly Block[] {
  const { referees } = context.case;
  if (referees.length === 0) return [];
  const asking = maySeeAsking(context.plan.audience);
  const quotes = quotationsOf(context.case).filter((quotation) => !isBesideExhibit(quotation, context));
  return [
    heading(1, 'referees', sectionTitle('referees', context)),
    {
      kind: 'table',
      id: 'table-referees',
      caption: WORDS.refereesCaption,
      columns: columnsFor(asking),
      rows: referees.map((referee, index) => refereeRow(referee, index, asking, context)),
    },
    ...(quotes.length === 0
      ? []
      : [
          paragraph('label', plain(WORDS.quotesLabel)),
          ...quotes.flatMap((quotation) => quotationBlocks(quotation, context)),
        ]),
    ...referees.flatMap((referee, index) => quotedBeside(referee, index, context)),
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

function quotedBeside({ name }: Referee, index: number, context: PacketContext): readonly Block[] {
  const beside = quotationsOf(context.case).filter((each) => each.index === index && isBesideExhibit(each, context));
  const activities = [...new Set(beside.flatMap(({ activity }) => activity ?? []))];
  if (activities.length === 0) return [];
  const exhibits = activities.map((id) => exhibitReference(context, id));
  return [paragraph('note', plain(WORDS.quotedBeside(oneLine(name))), ...joined(exhibits, ', '), plain('.'))];
}
