import type { CriterionVerdict } from '../../fit/verdict-types.ts';
import { dayText } from '../../text/date-text.ts';
import { verdictName } from '../../text/names.ts';
import { mayTellGaps } from '../audience-rules.ts';
import { emphasis, heading, paragraph, plain, strong } from '../blocks.ts';
import { openCriteria } from '../open-criteria.ts';
import type { Block, TableCell, TableColumn } from '../outline-types.ts';
import { criterionReference, type PacketContext, placeOfCriterion } from '../packet-context.ts';
import { sectionTitle } from '../section-title.ts';
import { wholeTied } from '../tied-text.ts';
import { WORDS } from '../wording.ts';
import { VERDICT_TONES } from './standing-section.ts';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Criterion', width: 0.32, align: 'start' },
  { heading: 'Verdict', width: 0.14, align: 'start' },
  { heading: 'Mitigation', width: 0.35, align: 'start' },
  { heading: 'By', width: 0.19, align: 'start' },
];

/** What is not shown at and below the level sought, and gaps that the author declares anywhere, with what is done about each. */
export function gapsSection(context: PacketContext): readonly Block[] {
  if (!mayTellGaps(context.plan)) return [];
  if (context.case.claims.length === 0 && !context.case.declarations.some(({ kind }) => kind === 'known-gap'))
    return [];
  const rows = openCriteria(context).map((verdict) => gapRow(verdict, context));
  if (rows.length === 0)
    return [heading(1, 'gaps', sectionTitle('gaps', context)), paragraph('body', plain(WORDS.noGapsAtAll))];
  return [
    heading(1, 'gaps', sectionTitle('gaps', context)),
    paragraph('body', plain(WORDS.gapsLead)),
    { kind: 'table', id: 'table-gaps', caption: WORDS.gapsCaption, columns: COLUMNS, rows },
  ];
}

function gapRow({ criterion, verdict }: CriterionVerdict, context: PacketContext): readonly TableCell[] {
  const declared = context.case.declarations.find(
    (each) => each.kind === 'known-gap' && each.criterion === criterion.id,
  );
  const known = declared?.kind === 'known-gap' ? declared : null;
  return [
    {
      content: [strong(`${placeOfCriterion(context, criterion)}\n`), criterionReference(context, criterion.id)],
      rowHeader: true,
    },
    {
      content: [
        plain(known === null || verdict === 'gap' ? verdictName(verdict) : WORDS.declaredGap(verdictName(verdict))),
      ],
      tone: VERDICT_TONES[verdict],
    },
    { content: [known === null ? emphasis(WORDS.noMitigation) : plain(known.mitigation)] },
    { content: known?.by == null ? [] : [plain(wholeTied(dayText(known.by)))] },
  ];
}
