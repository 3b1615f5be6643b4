import { formPlan } from '../../shared/form/form-plan.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { Form } from '../../shared/model/form.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { packetFileName } from '../../shared/packet/packet-file-name.ts';
import { redact } from '../../shared/packet/redact.ts';
import { deliver } from './deliver.ts';
import type { Desk } from './desk.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { inLibrary } from './in-library.ts';
import type { Services } from './services.ts';
import { todayOf } from './today.ts';

type Name = 'form.add' | 'form.inspect' | 'form.fill' | 'form.make' | 'form.rename';
type Opened = { readonly case: PromotionCase; readonly form: Uint8Array<ArrayBuffer> };

/** The employer's own form: kept with the case, looked into, made into a template, and filled. */
export function formServices(desk: Desk): Pick<Services, Name> {
  const opened = (id: string, hash: string): Result<Opened, Failure> => {
    const read = inLibrary(desk, (library) => library.open(id));
    if (!read.ok) return read;
    if (!read.value.case.forms.some((form) => form.hash === hash)) return failure(unknownForm());
    const form = inLibrary(desk, (library) => library.blob(id, hash));
    return form.ok ? success({ case: read.value.case, form: form.value }) : form;
  };
  const kept = (id: string, made: Result<Uint8Array<ArrayBuffer>, Failure>): Result<KeptBytes, Failure> => {
    if (!made.ok) return made;
    const hash = inLibrary(desk, (library) => library.keepBlob(id, made.value));
    return hash.ok ? success({ hash: hash.value, size: made.value.length }) : hash;
  };
  return {
    'form.add': async ({ id, fileName, bytes }) => {
      const checked = await desk.documents.form({ kind: 'check', form: bytes });
      if (!checked.ok) return checked;
      const form = kept(id, success(bytes));
      const name = fileName.replace(/\.docx$/i, '');
      return form.ok
        ? success({ id: desk.newId(), name: name.trim() === '' ? fileName : name, fileName, ...form.value })
        : form;
    },
    'form.inspect': async ({ id, form: hash, audience }) => {
      const read = opened(id, hash);
      return read.ok
        ? desk.documents.form({ kind: 'report', ...read.value, audience, now: todayOf(desk.clock()) })
        : read;
    },
    'form.fill': async ({ id, form: hash, audience }) => {
      const read = opened(id, hash);
      if (!read.ok) return read;
      const plan = formPlan(read.value.case.packet, audience);
      return deliver(desk.dialogs, {
        fileName: packetFileName(redact(read.value.case, plan), plan, 'docx'),
        extension: 'docx',
        ...FILE_KINDS.docx,
        make: async () => {
          const now = todayOf(desk.clock());
          const filled = await desk.documents.form({ kind: 'fill', ...read.value, audience, now });
          return filled.ok ? success({ bytes: filled.value.bytes, lostGlyphs: [] }) : filled;
        },
      });
    },
    'form.make': async ({ id, form: hash, choices }) => {
      const read = opened(id, hash);
      return read.ok ? kept(id, await desk.documents.form({ kind: 'make', form: read.value.form, choices })) : read;
    },
    'form.rename': async ({ id, form: hash, from, to }) => {
      const read = opened(id, hash);
      return read.ok ? kept(id, await desk.documents.form({ kind: 'rename', form: read.value.form, from, to })) : read;
    },
  };
}

type KeptBytes = Pick<Form, 'hash' | 'size'>;

function unknownForm(): Failure {
  return { code: 'no-such-form', message: 'The case does not have this form any more; look at it in the history.' };
}
