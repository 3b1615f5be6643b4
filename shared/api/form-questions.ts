import * as z from 'zod/mini';
import type { FormReport } from '../form/form-report.ts';
import { ATTACHMENT_LIMIT, contentHash } from '../model/attachment.ts';
import { identifier, line, requiredLine } from '../model/field.ts';
import type { Form } from '../model/form.ts';
import { audience } from '../model/packet-plan.ts';
import type { Delivery } from './answers.ts';
import { answer } from './question.ts';

const formBytes = z
  .custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'must be bytes')
  .check(z.refine((bytes) => bytes.length <= ATTACHMENT_LIMIT, `is larger than ${ATTACHMENT_LIMIT / 1024 / 1024} MB`));

const placeholder = line.check(z.refine((name) => !/[{}]/.test(name), 'must be a name without braces'));

/** The bytes of a form as they lie beside the case. */
export type KeptForm = Pick<Form, 'hash' | 'size'>;

/** Questions about the employer's own form; `form` is the hash under which it lies beside the case. */
export const formQuestions = {
  /** Keeps a form for the case; an edit of the case is to name what comes back. Refused when it is no Word document that can be filled. */
  'form.add': {
    request: z.strictObject({ id: identifier, fileName: requiredLine, bytes: formBytes }),
    answer: answer<Form>(),
  },
  /** What stands in it to be filled, and what each placeholder becomes for an audience. */
  'form.inspect': {
    request: z.strictObject({ id: identifier, form: contentHash, audience }),
    answer: answer<FormReport>(),
  },
  'form.fill': {
    request: z.strictObject({ id: identifier, form: contentHash, audience }),
    answer: answer<Delivery>(),
  },
  /** Puts placeholders into spots of the form: ids of `FORM_INSERTS` by ids of spots. An edit is to name what comes back. */
  'form.make': {
    request: z.strictObject({ id: identifier, form: contentHash, choices: z.record(line, line) }),
    answer: answer<KeptForm>(),
  },
  /** Gives placeholders another name. An edit is to name what comes back. */
  'form.rename': {
    request: z.strictObject({ id: identifier, form: contentHash, from: placeholder, to: placeholder }),
    answer: answer<KeptForm>(),
  },
} as const;
