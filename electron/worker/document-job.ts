import type { FormAnswers, FormTask } from '../../shared/form/form-task.ts';
import type { CalendarDate } from '../../shared/lib/calendar-date.ts';
import type { Failure, Result } from '../../shared/lib/result.ts';
import type { ExportFormat } from '../../shared/model/export-format.ts';
import type { PacketPart } from '../../shared/model/packet-part.ts';
import type { PacketPlan } from '../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { ContentAnswers, ContentTask } from '../../shared/packet/freeze/content-task.ts';
import type { WrittenDocument } from '../../shared/packet/outline-types.ts';

/** One document to be written. `now` is passed in, so that the same job gives the same document. */
export type DocumentJob = {
  readonly case: PromotionCase;
  readonly plan: PacketPlan;
  readonly now: { readonly date: CalendarDate; readonly instant: string };
} & (
  | { readonly format: ExportFormat }
  /** A part for the clipboard: its bytes are the JSON of what `copyPacket` answers. */
  | { readonly format: 'clipboard'; readonly part: PacketPart }
);

/** What the worker is sent: a document to write, work on the employer's form, or work on what packets said. */
export type WorkerJob = DocumentJob | { readonly formTask: FormTask } | { readonly contentTask: ContentTask };

/** What the worker says of a job: the document, what came of other work, or where the writer threw (never the message: it may hold case text). */
export type JobOutcome =
  | { readonly kind: 'written'; readonly document: WrittenDocument }
  | { readonly kind: 'form'; readonly answer: Result<FormAnswers[keyof FormAnswers], Failure> }
  | { readonly kind: 'content'; readonly answer: Result<ContentAnswers[keyof ContentAnswers], Failure> }
  | { readonly kind: 'threw'; readonly trace: string };

/** What the worker is told when it starts. */
export type WorkerSetup = { readonly fontFolder: string };
