import { VERDICTS } from '../../fit/verdict-types.ts';
import { criterionOf } from '../../ladder/look-up.ts';
import type { Submission } from '../../model/submission.ts';
import { verdictName } from '../../text/names.ts';
import { emphasis, heading, joined, list, oneLine, paragraph, plain } from '../blocks.ts';
import { previousSentence, stateText, CHANGES_WORDS as WORDS } from '../changes-wording.ts';
import type { CriterionChange } from '../diff/diff-types.ts';
import { flowingText } from '../flowing-text.ts';
import { changesSince } from '../follow-up/changes-since.ts';
import type { FeedbackAnswer } from '../follow-up/feedback-answers.ts';
import type { Block, CellTone, Inline, TableCell, TableColumn } from '../outline-types.ts';
import { criterionReference, exhibitReference, type PacketContext } from '../packet-context.ts';
import { sectionTitle } from '../section-title.ts';
import { VERDICT_TONES } from './standing-section.ts';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Criterion', width: 0.46, align: 'start' },
  { heading: 'Then', width: 0.16, align: 'start' },
  { heading: 'Now', width: 0.16, align: 'start' },
  { heading: 'New exhibits', width: 0.22, align: 'start' },
];

const ANSWER_COLUMNS: readonly TableColumn[] = [
  { heading: 'Asked for', width: 0.42, align: 'start' },
  { heading: 'Then', width: 0.13, align: 'start' },
  { heading: 'Now', width: 0.13, align: 'start' },
  { heading: 'Done about it', width: 0.32, align: 'start' },
];

/** What is new since the packet that this one follows, by criterion, and what became of what was said of it. */
export function changesSection(context: PacketContext): readonly Block[] {
  const changes = changesSince(context);
  if (changes === null) return [];
  const { previous, comparable, criteria, unchanged, answers } = changes;
  const reason = flowingText(previous.decision?.reason ?? '');
  return [
    heading(1, 'changes', sectionTitle('changes', context)),
    paragraph('body', plain(previousSentence(previous))),
    ...(reason.length === 0 ? [] : [paragraph('label', plain(WORDS.reason)), ...reason]),
    ...(comparable ? criteriaBlocks(criteria, unchanged, context) : [paragraph('body', plain(WORDS.notComparable))]),
    ...answerBlocks(answers, previous, context),
  ];
}

function criteriaBlocks(
  criteria: readonly CriterionChange[],
  unchanged: number,
  context: PacketContext,
): readonly Block[] {
  if (criteria.length === 0) return [paragraph('body', plain(unchanged === 0 ? WORDS.nothingShared : WORDS.noChanges))];
  return [
    {
      kind: 'table',
      id: 'table-changes',
      caption: WORDS.changesCaption,
      columns: COLUMNS,
      rows: criteria.map((change) => [
        { content: [criterionReference(context, change.criterion), ...wordedThen(change)], rowHeader: true },
        verdictCell(change.was),
        verdictCell(change.is),
        { content: references(change.exhibits, context) },
      ]),
    },
    ...(unchanged === 0 ? [] : [paragraph('note', plain(WORDS.sameAsBefore(unchanged)))]),
  ];
}

/** A verdict then may be on other words than one now. */
function wordedThen({ statementThen }: CriterionChange): readonly Inline[] {
  return statementThen === null ? [] : [emphasis(`\n${WORDS.wordedThen(oneLine(statementThen))}`)];
}

/** What concerns no criterion has no verdict to be held against; only those who may read it see it at all. */
function answerBlocks(
  answers: readonly FeedbackAnswer[],
  previous: Submission,
  context: PacketContext,
): readonly Block[] {
  const general = answers.filter(({ state }) => state === 'general');
  const rows = answers
    .filter(({ state }) => state !== 'general')
    .map((answer) => answerRow(answer, previous, context))
    .filter((cells) => cells.length > 0);
  if (rows.length === 0 && general.length === 0) return [];
  return [
    heading(2, 'changes-answers', WORDS.answers),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'table-changes-answers',
            caption: WORDS.answersCaption,
            columns: ANSWER_COLUMNS,
            rows,
          } as const,
        ]),
    ...(general.length === 0
      ? []
      : [
          paragraph('label', plain(WORDS.general)),
          list(general.map(({ feedback: { text, from } }) => [plain(WORDS.said(text, from))])),
        ]),
  ];
}

/** Nothing of a criterion that neither the ladder nor that packet has words for, where none were said of it either. */
function answerRow(answer: FeedbackAnswer, previous: Submission, context: PacketContext): readonly TableCell[] {
  const { text, from } = answer.feedback;
  const criterion = answer.feedback.criterion ?? '';
  const isAsked = criterionOf(context.case.ladder, criterion) !== undefined;
  const name = isAsked
    ? [criterionReference(context, criterion)]
    : previous.verdicts
        .filter((each) => each.criterion === criterion)
        .map(({ statement }) => plain(oneLine(statement)));
  const said = WORDS.said(text.trim(), from);
  const words = [...name, ...(said === '' ? [] : [emphasis(said)])];
  if (words.length === 0) return [];
  return [
    {
      content: joined(
        words.map((each) => [each]),
        '\n',
      ),
      rowHeader: true,
    },
    verdictCell(answer.was),
    verdictCell(answer.is),
    { content: isAsked ? doneAbout(answer, context) : [plain(WORDS.notAsked)] },
  ];
}

/** Line by line: that it stands higher, what is new, what is planned. */
function doneAbout({ state, exhibits, intentions }: FeedbackAnswer, context: PacketContext): readonly Inline[] {
  const told = stateText(state);
  const fresh = references(exhibits, context);
  const lines: readonly (readonly Inline[])[] = [
    ...(told === '' ? [] : [[plain(told)]]),
    ...(fresh.length === 0 ? [] : [[plain(WORDS.newExhibits), ...fresh]]),
    ...intentions.map(({ title, end }) => [plain(WORDS.planned(title, end))]),
  ];
  return joined(lines, '\n');
}

function references(exhibits: CriterionChange['exhibits'], context: PacketContext): readonly Inline[] {
  return joined(
    exhibits.map(({ activity }) => exhibitReference(context, activity)).filter((part) => part.length > 0),
    ', ',
  );
}

function verdictCell(name: string | null): TableCell {
  const verdict = VERDICTS.find((each) => each === name);
  if (verdict === undefined) return { content: [plain(name ?? '–')] };
  const tone: CellTone = VERDICT_TONES[verdict];
  return { content: [plain(verdictName(verdict))], tone };
}
