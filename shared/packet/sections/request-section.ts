import { criterionOf } from '../../ladder/look-up.ts';
import type { Referee } from '../../model/referee.ts';
import { periodText } from '../../text/date-text.ts';
import { capitalized } from '../../text/words.ts';
import { heading, joined, list, oneLine, paragraph, plain, printedLinkTo, reference, strong } from '../blocks.ts';
import type { Exhibit } from '../exhibits.ts';
import { flowingText } from '../flowing-text.ts';
import type { Block, Inline } from '../outline-types.ts';
import type { PacketContext } from '../packet-context.ts';
import { ASKING_WORDS } from '../request/asking-words.ts';
import { questionLines } from '../request/usual-questions.ts';
import { sectionTitle } from '../section-title.ts';
import { metricSentence, WORDS } from '../wording.ts';

/** Lines that an empty answer has room for on paper. */
const ROOM = '\n\n\n';

/** The referee whom a packet asks for feedback; undefined when it is no such packet, or the case does not have them. */
export function askedReferee({ plan, case: { referees } }: PacketContext): Referee | undefined {
  return plan.sections.includes('request') ? referees.find(({ id }) => id === plan.referee) : undefined;
}

/** What one referee is asked, why, by when, what becomes of it, and the work itself as its author tells it. */
export function requestSection(context: PacketContext): readonly Block[] {
  const referee = askedReferee(context);
  if (referee === undefined) return [];
  return [
    heading(1, 'request', sectionTitle('request', context)),
    ...lead(context),
    ...reasons(referee, context),
    ...questions(context),
    heading(2, 'request-consent', ASKING_WORDS.consent),
    list(ASKING_WORDS.consentLines(oneLine(context.case.person.name)).map((line) => [plain(line)])),
    ...activities(context),
  ];
}

function lead({ case: c, plan, targetTitle }: PacketContext): readonly Block[] {
  const by = plan.answerBy === null ? ASKING_WORDS.noDay : ASKING_WORDS.by(plan.answerBy);
  return [paragraph('lead', plain(`${ASKING_WORDS.lead(oneLine(c.person.name), oneLine(targetTitle))} `), strong(by))];
}

function reasons(referee: Referee, context: PacketContext): readonly Block[] {
  const statements = referee.criteria.flatMap((id) => criterionOf(context.case.ladder, id)?.statement ?? []);
  if (context.exhibits.length === 0 && statements.length === 0) {
    return [paragraph('body', plain(ASKING_WORDS.nothingNamed))];
  }
  const work = context.exhibits.map((exhibit): readonly Inline[] => [reference(nameOf(exhibit), exhibit.target)]);
  return [
    ...(work.length === 0 ? [] : [paragraph('body', plain(ASKING_WORDS.saw), ...joined(work, '; '), plain('.'))]),
    ...(statements.length === 0
      ? []
      : [paragraph('label', plain(ASKING_WORDS.criteria)), list(statements.map((statement) => [plain(statement)]))]),
  ];
}

/** Each with room for its answer. */
function questions({ plan }: PacketContext): readonly Block[] {
  const asked = questionLines(plan.questions);
  if (asked.length === 0) return [];
  return [
    heading(2, 'request-questions', ASKING_WORDS.questions),
    paragraph('body', plain(ASKING_WORDS.questionsLead)),
    ...asked.map(
      (question, index): Block => ({
        kind: 'table',
        id: `answer-${index + 1}`,
        caption: `${index + 1}. ${question}`,
        columns: [{ heading: ASKING_WORDS.answer, width: 1, align: 'start' }],
        rows: [[{ content: [plain(ROOM)] }]],
      }),
    ),
  ];
}

function activities(context: PacketContext): readonly Block[] {
  if (context.exhibits.length === 0) return [];
  return [
    heading(2, 'request-activities', ASKING_WORDS.activities),
    ...context.exhibits.flatMap((exhibit) => activityBlocks(exhibit, context)),
  ];
}

/** As its author tells it, without a grade: no proof, no strength of a claim, nobody else's name. */
function activityBlocks(exhibit: Exhibit, { case: c, today }: PacketContext): readonly Block[] {
  const { activity, target, claims } = exhibit;
  const statements = claims.flatMap(({ criterion }) => criterionOf(c.ladder, criterion)?.statement ?? []);
  const period = periodText(activity.start, activity.end, today);
  return [
    heading(3, target, nameOf(exhibit)),
    paragraph('note', plain(capitalized(period))),
    ...labelled(WORDS.situation, flowingText(activity.situation)),
    ...labelled(WORDS.action, flowingText(activity.action)),
    ...labelled(WORDS.ownPart, flowingText(activity.ownPart)),
    ...labelled(WORDS.impact, [
      ...flowingText(activity.impact),
      ...listOf(activity.metrics.map((metric) => [plain(metricSentence(metric))])),
    ]),
    ...labelled(WORDS.links, listOf(activity.links.map(printedLinkTo))),
    ...labelled(ASKING_WORDS.claimedFor, listOf([...new Set(statements)].map((statement) => [plain(statement)]))),
  ];
}

function nameOf({ label, activity }: Exhibit): string {
  return `${label} ${oneLine(activity.title)}`;
}

function labelled(label: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [paragraph('label', plain(label)), ...blocks];
}

function listOf(items: readonly (readonly Inline[])[]): readonly Block[] {
  return items.length === 0 ? [] : [list(items)];
}
