import { criterionOf } from '../../ladder/look-up.ts';
import type { Metric } from '../../model/activity.ts';
import type { Claim } from '../../model/claim.ts';
import { PROOFS } from '../../model/proof.ts';
import { periodText } from '../../text/date-text.ts';
import { proofMeaning } from '../../text/meanings.ts';
import { modeName } from '../../text/names.ts';
import { capitalized, uncapitalized } from '../../text/words.ts';
import { tells } from '../audience-rules.ts';
import { heading, joined, list, paragraph, plain, printedLinkTo, reference, strong } from '../blocks.ts';
import type { Exhibit } from '../exhibits.ts';
import { flowingText } from '../flowing-text.ts';
import type { Block, Inline, TableColumn } from '../outline-types.ts';
import { criterionReference, type PacketContext, placeOfCriterion } from '../packet-context.ts';
import { quotationBlocks, quotationsOf, refereeTarget } from '../quotes.ts';
import { sectionTitle } from '../section-title.ts';
import { effortText, markingText, numberText, proofMark, statedText, strengthLead, WORDS } from '../wording.ts';

const METRIC_COLUMNS: readonly TableColumn[] = [
  { heading: 'Number', width: 0.24, align: 'start' },
  { heading: 'Before', width: 0.11, align: 'end' },
  { heading: 'After', width: 0.11, align: 'end' },
  { heading: 'Unit', width: 0.14, align: 'start' },
  { heading: 'Period', width: 0.2, align: 'start' },
  { heading: 'Source', width: 0.2, align: 'start' },
];

/** A dot between facts: it ends a line and never begins one. */
const SEPARATOR = '\u00a0· ';

/** The activities as numbered exhibits, each linked to the criteria that rest on it. */
export function exhibitsSection(context: PacketContext): readonly Block[] {
  if (context.exhibits.length === 0) return [];
  return [
    heading(1, 'exhibits', sectionTitle('exhibits', context)),
    ...proofLegend(context),
    ...context.exhibits.flatMap((exhibit) => exhibitBlocks(exhibit, context)),
  ];
}

/** What the kinds of proof mean that occur, the strongest first. */
function proofLegend({ exhibits, plan }: PacketContext): readonly Block[] {
  if (!tells(plan, 'proof')) return [];
  const occurring = PROOFS.filter((proof) => exhibits.some((exhibit) => exhibit.proof === proof)).toReversed();
  const meanings = occurring.flatMap((proof): readonly Inline[] => [
    strong(`${capitalized(proofMark(proof))}: `),
    plain(`${uncapitalized(proofMeaning(proof))} `),
  ]);
  return [paragraph('note', plain(WORDS.proofsLead), ...meanings)];
}

function exhibitBlocks(exhibit: Exhibit, context: PacketContext): readonly Block[] {
  const { activity, label, target, claims } = exhibit;
  return [
    heading(2, target, `${label} ${activity.title}`),
    paragraph('note', plain(factsOf(exhibit, context).join(SEPARATOR))),
    ...labelled(WORDS.situation, activity.situation),
    ...labelled(WORDS.action, activity.action),
    ...labelled(WORDS.ownPart, activity.ownPart),
    ...labelled(WORDS.impact, activity.impact),
    ...metricsTable(exhibit),
    ...(activity.links.length === 0
      ? []
      : [paragraph('label', plain(WORDS.links)), list(activity.links.map(printedLinkTo))]),
    ...(activity.attachments.length === 0
      ? []
      : [paragraph('note', plain(WORDS.files(activity.attachments.map(({ name }) => name))))]),
    ...vouchers(exhibit, context),
    ...quotes(exhibit, context),
    ...(claims.length === 0
      ? [paragraph('note', plain(WORDS.unclaimed))]
      : [paragraph('label', plain(WORDS.supports)), list(claims.map((claim) => claimLine(claim, context)))]),
  ];
}

function factsOf({ activity, proof }: Exhibit, { today, plan }: PacketContext): readonly string[] {
  const marking = markingText(activity.confidentiality);
  const period = periodText(activity.start, activity.end, today);
  return [
    capitalized(period),
    ...(tells(plan, 'proof') ? [`Proof: ${proofMark(proof)}`] : []),
    modeName(activity.mode),
    ...(activity.effort === null ? [] : [effortText(activity.effort)]),
    ...(activity.collaborators.length === 0 ? [] : [WORDS.with(activity.collaborators.join(', '))]),
    ...(marking === null ? [] : [marking]),
  ];
}

function labelled(label: string, text: string): readonly Block[] {
  const blocks = flowingText(text);
  return blocks.length === 0 ? [] : [paragraph('label', plain(label)), ...blocks];
}

function metricsTable({ activity, label, target }: Exhibit): readonly Block[] {
  if (activity.metrics.length === 0) return [];
  return [
    {
      kind: 'table',
      id: `table-${target}`,
      caption: WORDS.metricsCaption(label),
      columns: METRIC_COLUMNS,
      rows: activity.metrics.map((metric: Metric) => [
        { content: [plain(metric.name)], rowHeader: true },
        { content: [plain(numberText(metric.before))] },
        { content: [plain(numberText(metric.after))] },
        { content: [plain(statedText(metric.unit))] },
        { content: [plain(statedText(metric.period))] },
        { content: [plain(statedText(metric.source))] },
      ]),
    },
  ];
}

function vouchers({ activity }: Exhibit, { case: { referees } }: PacketContext): readonly Block[] {
  const names = referees.flatMap((referee, index): readonly (readonly Inline[])[] =>
    referee.answer === 'agreed' && referee.activities.includes(activity.id)
      ? [[reference(referee.name, refereeTarget(index))]]
      : [],
  );
  return names.length === 0 ? [] : [paragraph('note', plain(WORDS.vouchedFor), ...joined(names, ', '))];
}

function quotes({ activity }: Exhibit, context: PacketContext): readonly Block[] {
  const about = quotationsOf(context.case).filter((quotation) => quotation.activity === activity.id);
  if (about.length === 0) return [];
  return [
    paragraph('label', plain(WORDS.quotesLabel)),
    ...about.flatMap((quotation) => quotationBlocks(quotation, context)),
  ];
}

function claimLine({ criterion: id, strength, rationale }: Claim, context: PacketContext): readonly Inline[] {
  const criterion = criterionOf(context.case.ladder, id);
  return [
    strong(`${strengthLead(strength)} `),
    criterionReference(context, id),
    ...(criterion === undefined ? [] : [plain(` (${placeOfCriterion(context, criterion)})`)]),
    ...(rationale.trim() === '' ? [] : [plain(`\n${rationale.trim()}`)]),
  ];
}
