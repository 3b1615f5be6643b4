import { ownRulesOf, thresholdsOf } from '../../fit/thresholds-of.ts';
import type { CriterionVerdict, LevelStanding, Reason, Verdict } from '../../fit/verdict-types.ts';
import { VERDICTS } from '../../fit/verdict-types.ts';
import { levelTitle } from '../../ladder/look-up.ts';
import { verdictMeaning } from '../../text/meanings.ts';
import { standingName, verdictName } from '../../text/names.ts';
import { ownRulesSentence } from '../../text/own-rules.ts';
import { reasonInShort, reasonSentence } from '../../text/reason-sentence.ts';
import { verdictSentence } from '../../text/verdict-sentence.ts';
import { tells } from '../audience-rules.ts';
import { emphasis, heading, joined, list, oneLine, paragraph, plain, reference, strong } from '../blocks.ts';
import type { Block, CellTone, Inline, TableCell, TableColumn } from '../outline-types.ts';
import { criterionTarget, exhibitReference, type PacketContext, themeName } from '../packet-context.ts';
import { quotationsOf, refereeTarget } from '../quotes.ts';
import { sectionTitle } from '../section-title.ts';
import { numbersTied } from '../tied-text.ts';
import { isAboutProof } from '../untold-proof.ts';
import { missingForSustained, proofMark, WORDS } from '../wording.ts';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Criterion', width: 0.37, align: 'start' },
  { heading: 'Verdict', width: 0.15, align: 'start' },
  { heading: 'Why', width: 0.35, align: 'start' },
  { heading: 'Exhibits', width: 0.13, align: 'start' },
];

export const VERDICT_TONES: Readonly<Record<Verdict, CellTone>> = {
  sustained: 'strong',
  met: 'good',
  claimed: 'weak',
  gap: 'gap',
  'no-opportunity': 'quiet',
  'not-applicable': 'quiet',
};

/** The level sought and those below it on its track, criterion by criterion; only the level sought when nothing is claimed. */
export function standingSection(context: PacketContext): readonly Block[] {
  const levels = context.case.claims.length === 0 ? context.targetLevels.slice(0, 1) : context.targetLevels;
  const shown = levels.filter(({ criteria }) => criteria.length > 0);
  if (shown.length === 0) return [];
  return [
    heading(1, 'standing', sectionTitle('standing', context)),
    ...legend(shown, context),
    ...ownRules(context),
    ...shown.flatMap((standing) => levelBlocks(standing, context)),
  ];
}

/** A reader who knows the ladder has to know where the case is judged otherwise. */
function ownRules({ case: c }: PacketContext): readonly Block[] {
  const rules = ownRulesOf(c);
  return rules.length === 0 ? [] : [paragraph('note', plain(ownRulesSentence(rules)))];
}

/** What the verdicts mean that occur here and where the tracks are compared; gaps alone explain themselves. */
function legend(shown: readonly LevelStanding[], { case: c, plan, comparison }: PacketContext): readonly Block[] {
  const rules = thresholdsOf(c);
  const compared = plan.sections.includes('comparison') ? comparison.tracks.flatMap(({ levels }) => levels) : [];
  const occurring = new Set([...shown, ...compared].flatMap(({ criteria }) => criteria.map(({ verdict }) => verdict)));
  const explained = VERDICTS.filter((verdict) => occurring.has(verdict));
  if (explained.every((verdict) => verdict === 'gap')) return [];
  return [
    paragraph('label', plain(WORDS.verdictsLabel)),
    list(explained.map((verdict) => [strong(`${verdictName(verdict)}: `), plain(verdictMeaning(verdict, rules))])),
  ];
}

function levelBlocks(standing: LevelStanding, context: PacketContext): readonly Block[] {
  const { ladder, target } = context.case;
  const title = levelTitle(ladder, target.track, standing.level.id);
  return [
    heading(2, `standing-${standing.level.id}`, `${title}: ${standingName(standing.standing).toLowerCase()}`),
    paragraph('body', plain(standing.reasons.map(reasonSentence).join(' '))),
    {
      kind: 'table',
      id: `table-standing-${standing.level.id}`,
      caption: WORDS.criteriaCaption(title),
      columns: COLUMNS,
      rows: standing.criteria.map((verdict) => criterionRow(verdict, context)),
    },
  ];
}

function criterionRow(
  { criterion, verdict, reasons, exhibits }: CriterionVerdict,
  context: PacketContext,
): readonly TableCell[] {
  const theme = themeName(context, criterion);
  return [
    {
      content: [
        ...(theme === '' ? [] : [strong(`${theme}\n`)]),
        plain(criterion.statement),
        ...(criterion.optional ? [emphasis(` ${WORDS.optional}`)] : []),
      ],
      rowHeader: true,
      anchor: criterionTarget(criterion.id),
    },
    { content: [plain(verdictName(verdict))], tone: VERDICT_TONES[verdict] },
    { content: whyCell(criterion.id, verdict, reasons, context) },
    { content: joined([...exhibitsCell(exhibits, context), ...quotedCell(criterion.id, context)], '\n') },
  ];
}

function exhibitsCell(exhibits: readonly string[], context: PacketContext): readonly (readonly Inline[])[] {
  const parts = exhibits.map((activity) => exhibitReference(context, activity)).filter((part) => part.length > 0);
  return parts.length === 0 ? [] : [joined(parts, ', ')];
}

/** Who is quoted about a criterion, where their words are in the packet. */
function quotedCell(criterion: string, context: PacketContext): readonly (readonly Inline[])[] {
  if (!context.plan.sections.includes('referees')) return [];
  const indexes = new Set(
    quotationsOf(context.case)
      .filter((each) => each.criterion === criterion)
      .map(({ index }) => index),
  );
  const names = [...indexes].map((index) => [
    reference(oneLine(context.case.referees[index]?.name ?? ''), refereeTarget(index)),
  ]);
  return names.length === 0 ? [] : [[plain(WORDS.quotedBy), ...joined(names, ', ')]];
}

/** What the verdict rests on, in its author's words where it was declared; then, in a line, what sustained would still take. */
function whyCell(
  criterion: string,
  verdict: Verdict,
  reasons: readonly Reason[],
  { case: { declarations }, plan }: PacketContext,
): readonly Inline[] {
  const declared = declarations.find((each) => each.kind === verdict && each.criterion === criterion);
  if (declared !== undefined && declared.kind !== 'known-gap')
    return [plain(declared.reason.trim()), emphasis(` (${proofMark('word')})`)];
  const proof = tells(plan, 'proof');
  const told = proof ? reasons : reasons.filter((reason) => !isAboutProof(reason));
  const [first, ...missing] = told;
  if (first === undefined) return [];
  const short = missing.map(missingForSustained).filter((part) => part !== null);
  if (verdict !== 'met' || short.length < missing.length)
    return [plain(numbersTied(verdictSentence(told, { short: true, proof })))];
  return [
    plain(numbersTied(reasonInShort(first, { proof }))),
    ...(short.length === 0 ? [] : [emphasis(numbersTied(`\n${WORDS.notSustained(short)}`))]),
  ];
}
