import * as z from 'zod/mini';
import { caseEdit } from '../model/case-edit.ts';
import { exportFormat } from '../model/export-format.ts';
import { calendarDate, identifier, requiredLine } from '../model/field.ts';
import type { Ladder } from '../model/ladder.ts';
import { packetPart } from '../model/packet-part.ts';
import { packetPlan } from '../model/packet-plan.ts';
import { type ShownSettings, settingsChange } from '../model/settings.ts';
import type {
  AppDescription,
  BackupList,
  BackupSummary,
  CaseAtWork,
  CaseSummary,
  CaseThen,
  CopiedPart,
  Delivery,
  HistoryList,
  LadderReport,
  LibraryState,
  RenderedPacket,
  Restored,
  Saved,
} from './answers.ts';
import { copyQuestions } from './copy-questions.ts';
import { fileQuestions } from './file-questions.ts';
import { formQuestions } from './form-questions.ts';
import { keptFileQuestions } from './kept-file-questions.ts';
import { leaveQuestions } from './leave-questions.ts';
import { lockQuestions } from './lock-questions.ts';
import { planQuestions } from './plan-questions.ts';
import { type Answer, answer } from './question.ts';
import { returnedQuestions } from './returned-questions.ts';

/** Largest ladder file that a window may hand in, in UTF-16 units. */
const LADDER_LIMIT = 64 * 1024 * 1024;
const caseText = z.string().check(z.maxLength(LADDER_LIMIT, 'is larger than 64 MB'));
const ladderText = z.string().check(z.maxLength(LADDER_LIMIT, 'is larger than 64 MB'));

export type CaseEdit = z.infer<typeof caseEdit>;

/** Every question a window may ask: the form of its request and the type of its answer. */
export const contract = {
  'app.describe': { request: z.strictObject({}), answer: answer<AppDescription>() },
  'settings.change': { request: settingsChange, answer: answer<ShownSettings>() },
  'library.list': { request: z.strictObject({}), answer: answer<readonly CaseSummary[]>() },
  /** Code `library-in-use`, as for every question about it, when another program has it and the user has not said how to go on. */
  'library.state': { request: z.strictObject({}), answer: answer<LibraryState>() },
  /** Opens it beside the program that has it, to be looked at. */
  'library.openReadOnly': { request: z.strictObject({}), answer: answer<LibraryState>() },
  /** Tries to open it for writing; it stays open as it was where that cannot be. */
  'library.retry': { request: z.strictObject({}), answer: answer<LibraryState>() },
  /** What has to be told of the library, a sentence each: that it was rebuilt, or has no backup. */
  'library.notices': { request: z.strictObject({}), answer: answer<readonly string[]>() },
  /** Newest first. */
  'backup.list': { request: z.strictObject({}), answer: answer<BackupList>() },
  'backup.now': { request: z.strictObject({}), answer: answer<BackupSummary>() },
  /** One case comes back as a new one beside what is there; null puts the whole backup in the library's place. */
  'backup.restore': {
    request: z.strictObject({ backup: requiredLine, case: z.nullable(identifier) }),
    answer: answer<Restored>(),
  },
  ...copyQuestions,
  ...leaveQuestions,
  'case.create': {
    request: z.strictObject({
      name: requiredLine,
      track: identifier,
      level: identifier,
      date: z.nullable(calendarDate),
      /** A ladder file's text; null for the built-in ladder. */
      ladder: z.nullable(ladderText),
    }),
    answer: answer<{ readonly id: string }>(),
  },
  'case.sample': { request: z.strictObject({}), answer: answer<{ readonly id: string }>() },
  'case.open': { request: z.strictObject({ id: identifier }), answer: answer<CaseAtWork>() },
  'case.history': { request: z.strictObject({ id: identifier }), answer: answer<HistoryList>() },
  /**
   * The case as it was after an edit; 0 is the earliest state that is known. With `since`, also the way back from there to
   * that earlier state. Code `state-unreachable` where the history does not reach that far.
   */
  'case.at': {
    request: z.strictObject({ id: identifier, sequence: z.int(), since: z.optional(z.int()) }),
    answer: answer<CaseThen>(),
  },
  /** The same state as a JSON file that `case.import` reads. */
  'case.downloadThen': {
    request: z.strictObject({ id: identifier, sequence: z.int() }),
    answer: answer<Delivery>(),
  },
  /** Applies edits on top of sequence `base`; refused with code `stale` when the case has moved on, or its library is another than `generation` (0, the one that was there first, when left out). */
  'case.save': {
    request: z.strictObject({
      id: identifier,
      base: z.int(),
      generation: z.optional(z.int()),
      edits: z.array(caseEdit),
    }),
    answer: answer<Saved>(),
  },
  'case.remove': { request: z.strictObject({ id: identifier }), answer: answer<null>() },
  ...fileQuestions,
  /** Hands out a case as it stands in a window, where it cannot be saved: a JSON file that `case.import` reads. */
  'case.downloadUnsaved': { request: z.strictObject({ text: caseText }), answer: answer<Delivery>() },
  /**
   * Keeps a case as it stands in a window, as JSON, as another case beside the one that it is a version of: with the files
   * that it names, and locked where that one is. Code `case-locked` while its key is not there.
   */
  'case.keepCopy': {
    request: z.strictObject({ of: identifier, text: caseText }),
    answer: answer<{ readonly id: string }>(),
  },
  ...keptFileQuestions,
  ...formQuestions,
  ...lockQuestions,
  ...returnedQuestions,
  ...planQuestions,
  'ladder.builtIn': { request: z.strictObject({}), answer: answer<Ladder>() },
  'ladder.check': { request: z.strictObject({ text: ladderText }), answer: answer<LadderReport>() },
  'packet.render': {
    request: z.strictObject({ id: identifier, plan: packetPlan }),
    answer: answer<RenderedPacket>(),
  },
  'packet.export': {
    request: z.strictObject({ id: identifier, plan: packetPlan, format: exportFormat }),
    answer: answer<Delivery>(),
  },
  /** Code `nothing-to-copy` when the packet has no such part. */
  'packet.copy': {
    request: z.strictObject({ id: identifier, plan: packetPlan, part: packetPart }),
    answer: answer<CopiedPart>(),
  },
} as const;

export type Contract = typeof contract;
export type QuestionName = keyof Contract;
export type RequestOf<Name extends QuestionName> = z.infer<Contract[Name]['request']>;
export type AnswerOf<Name extends QuestionName> = Contract[Name]['answer'] extends Answer<infer Type> ? Type : never;
