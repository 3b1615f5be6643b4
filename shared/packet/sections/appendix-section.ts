import { ownRulesOf, thresholdsOf } from '../../fit/thresholds-of.ts';
import { ownRulesSentence } from '../../text/own-rules.ts';
import { tells } from '../audience-rules.ts';
import { emphasis, heading, joined, list, oneLine, paragraph, plain, printedLinkTo, strong } from '../blocks.ts';
import type { Block, Inline, TableCell, TableColumn } from '../outline-types.ts';
import {
  criterionReference,
  criterionTarget,
  exhibitReference,
  hasExhibits,
  type PacketContext,
  themeName,
} from '../packet-context.ts';
import { sectionTitle } from '../section-title.ts';
import { standingRules, verdictRules, STORY_WORDS as WORDS } from '../story-wording.ts';
import { WORDS as PACKET_WORDS, proofMark } from '../wording.ts';

const ASKED_COLUMNS: readonly TableColumn[] = [
  { heading: WORDS.askedColumns.theme, width: 0.26, align: 'start' },
  { heading: WORDS.askedColumns.criterion, width: 0.74, align: 'start' },
];
const indexColumns = (proof: boolean): readonly TableColumn[] => [
  { heading: WORDS.indexColumns.exhibit, width: 0.34, align: 'start' },
  ...(proof ? [{ heading: WORDS.indexColumns.proof, width: 0.16, align: 'start' } as const] : []),
  { heading: WORDS.indexColumns.criteria, width: proof ? 0.5 : 0.66, align: 'start' },
];

/** What a reader may want to look up: the criteria of the level sought in full, the rules of verdicts, the ladder, the exhibits by number. */
export function appendixSection(context: PacketContext): readonly Block[] {
  return [
    heading(1, 'appendix', sectionTitle('appendix', context)),
    ...askedBlocks(context),
    ...ruleBlocks(context),
    ...ladderBlocks(context),
    ...indexBlocks(context),
  ];
}

/** Where no table of standing has the criteria, references to criteria lead here. */
function askedBlocks(context: PacketContext): readonly Block[] {
  const { targetTitle, targetLevels, plan } = context;
  const criteria = targetLevels[0]?.criteria ?? [];
  if (criteria.length === 0) return [];
  const anchors = !plan.sections.includes('standing');
  return [
    heading(2, 'appendix-criteria', WORDS.asked(targetTitle)),
    {
      kind: 'table',
      id: 'table-appendix-criteria',
      caption: WORDS.askedCaption(targetTitle),
      columns: ASKED_COLUMNS,
      rows: criteria.map(({ criterion }): readonly TableCell[] => [
        {
          content: [strong(themeName(context, criterion))],
          rowHeader: true,
          ...(anchors ? { anchor: criterionTarget(criterion.id) } : {}),
        },
        {
          content: [
            plain(criterion.statement),
            ...(criterion.optional ? [emphasis(` ${PACKET_WORDS.optional}`)] : []),
            ...(criterion.examples.length === 0
              ? []
              : [plain(`\n${WORDS.asExamples}${criterion.examples.map(oneLine).join('; ')}`)]),
          ],
        },
      ]),
    },
  ];
}

function ruleBlocks({ case: c }: PacketContext): readonly Block[] {
  const rules = thresholdsOf(c);
  const item = (name: string, rule: string): readonly Inline[] => [strong(`${name}: `), plain(`${rule}.`)];
  return [
    heading(2, 'appendix-rules', WORDS.reached),
    paragraph('body', plain(WORDS.reachedLead)),
    list(verdictRules(rules).map(({ name, rule }) => item(name, rule))),
    paragraph('label', plain(WORDS.standingRules)),
    list(standingRules(rules).map(({ name, rule }) => item(name, rule))),
  ];
}

function ladderBlocks({ case: c }: PacketContext): readonly Block[] {
  const { title, version, source } = c.ladder;
  const own = ownRulesOf(c);
  return [
    heading(2, 'appendix-ladder', WORDS.ladder),
    paragraph(
      'body',
      plain(`${oneLine(PACKET_WORDS.judgedBy(title, version))}.`),
      ...(source === null ? [] : [plain(' '), ...printedLinkTo({ label: oneLine(source.name), url: source.url })]),
    ),
    ...(own.length === 0 ? [] : [paragraph('note', plain(ownRulesSentence(own)))]),
  ];
}

function indexBlocks(context: PacketContext): readonly Block[] {
  if (context.exhibits.length === 0) return [];
  const told = tells(context.plan, 'proof');
  return [
    heading(2, 'appendix-exhibits', WORDS.index),
    {
      kind: 'table',
      id: 'table-appendix-exhibits',
      caption: WORDS.indexCaption,
      columns: indexColumns(told),
      rows: context.exhibits.map(({ activity, proof, claims }): readonly TableCell[] => [
        {
          content: [
            ...exhibitReference(context, activity.id),
            ...(hasExhibits(context) ? [plain(` ${oneLine(activity.title)}`)] : []),
          ],
          rowHeader: true,
        },
        ...(told ? [{ content: [plain(proofMark(proof))] }] : []),
        {
          content: joined(
            claims.map(({ criterion }) => [criterionReference(context, criterion)]),
            '\n',
          ),
        },
      ]),
    },
  ];
}
