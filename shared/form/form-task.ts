import type { CalendarDate } from '../lib/calendar-date.ts';
import { type Result, success } from '../lib/result.ts';
import type { Audience } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type PacketData, packetData } from '../packet/packet-data.ts';
import { redactPacket } from '../packet/redact.ts';
import { type FilledForm, type FormFailure, fillForm } from './fill-form.ts';
import { formPlan } from './form-plan.ts';
import type { FormReport } from './form-report.ts';
import { makeTemplate, type SpotChoices } from './form-spots.ts';
import { readWordFile } from './read-word-file.ts';
import { renamePlaceholder } from './rename-placeholder.ts';
import { reportForm } from './report-form.ts';

type ForAudience = {
  readonly form: Uint8Array;
  readonly case: PromotionCase;
  readonly audience: Audience;
  readonly now: { readonly date: CalendarDate; readonly instant: string };
};

/** Work on a form, for a thread of its own: what it says, what comes of it, and changes of it. */
export type FormTask =
  | { readonly kind: 'check'; readonly form: Uint8Array }
  | ({ readonly kind: 'report' } & ForAudience)
  | ({ readonly kind: 'fill' } & ForAudience)
  | { readonly kind: 'make'; readonly form: Uint8Array; readonly choices: SpotChoices }
  | { readonly kind: 'rename'; readonly form: Uint8Array; readonly from: string; readonly to: string };

export type FormAnswers = {
  /** Nothing to say: it is a Word document that can be worked with. */
  readonly check: null;
  readonly report: FormReport;
  readonly fill: FilledForm;
  readonly make: Uint8Array<ArrayBuffer>;
  readonly rename: Uint8Array<ArrayBuffer>;
};
export type FormTaskOf<Kind extends FormTask['kind']> = Extract<FormTask, { readonly kind: Kind }>;

/** Does a task. The case is redacted for the audience before anything of it is looked at. */
export function doFormTask<Kind extends FormTask['kind']>(
  task: FormTaskOf<Kind>,
): Result<FormAnswers[Kind], FormFailure>;
export function doFormTask(task: FormTask): Result<FormAnswers[FormTask['kind']], FormFailure> {
  switch (task.kind) {
    case 'check': {
      const read = readWordFile(task.form);
      return read.ok ? success(null) : read;
    }
    case 'report':
      return reportForm(task.form, dataFor(task));
    case 'fill':
      return fillForm(task.form, dataFor(task));
    case 'make':
      return makeTemplate(task.form, task.choices);
    case 'rename':
      return renamePlaceholder(task.form, task.from, task.to);
  }
}

function dataFor({ case: subject, audience, now }: ForAudience): PacketData {
  const redacted = redactPacket(subject, formPlan(subject.packet, audience));
  return packetData(redacted.case, redacted.plan, now);
}
