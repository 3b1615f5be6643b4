import { useState } from 'react';
import type { KeptForm } from '../../../../shared/api/form-questions.ts';
import { addForm, changeForm, removeForm } from '../../../../shared/case/form-edits.ts';
import type { Failure, Result } from '../../../../shared/lib/result.ts';
import { ATTACHMENT_LIMIT } from '../../../../shared/model/attachment.ts';
import { LINE_LIMIT } from '../../../../shared/model/field.ts';
import type { Form } from '../../../../shared/model/form.ts';
import type { Audience } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { ask } from '../../../api/client.ts';
import { deliver } from '../../../api/deliver.ts';
import type { ChosenFile } from '../../../components/files/read-chosen-file.ts';
import { tell, tellProblem } from '../../../components/popups/toasts.tsx';
import { changeCase, changeCaseOf, savedCase } from '../../../store/case-session.ts';
import { text } from '../../../text/text.ts';

const MEGABYTES = ATTACHMENT_LIMIT / 1024 / 1024;

/** What can be done with forms; `busy` says what is being done, `problem` why the last one was not taken. */
export function useForms({ id }: PromotionCase) {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const words = text.forms;
  const doing = async <Value>(what: string, work: () => Promise<Value>): Promise<Value> => {
    setBusy(what);
    try {
      return await work();
    } finally {
      setBusy(null);
    }
  };
  /** Names other bytes in the case as this form; answers whether that could be done. */
  const changeBytes = (form: Form, answer: Result<KeptForm, Failure>, done: string): boolean => {
    if (!answer.ok) tellProblem(answer.problem.message);
    if (!answer.ok) return false;
    const isLost = changeCaseOf(id, (current) => changeForm(current, { ...form, ...answer.value })) !== null;
    if (isLost) tellProblem(words.notMade);
    else tell({ title: done });
    return !isLost;
  };
  return {
    busy,
    problem,
    cannotRead: (name: string): void => setProblem(words.cannotRead(name)),
    /** Answers with the id of the form; null when it was not taken. */
    add: async ({ name, bytes }: ChosenFile): Promise<string | null> => {
      const fileName = name.slice(-LINE_LIMIT);
      setProblem(bytes.length > ATTACHMENT_LIMIT ? words.tooLarge(fileName, MEGABYTES) : null);
      if (bytes.length > ATTACHMENT_LIMIT) return null;
      const answer = await doing(words.adding, () => ask('form.add', { id, fileName, bytes }));
      if (!answer.ok) setProblem(answer.problem.message);
      if (!answer.ok) return null;
      const isLost = changeCaseOf(id, (current) => addForm(current, answer.value)) !== null;
      if (isLost) tellProblem(words.notAdded);
      else tell({ title: words.added(answer.value.name) });
      return answer.value.id;
    },
    fill: async ({ hash }: Form, audience: Audience): Promise<void> => {
      const done = await doing(words.filling, async () => {
        await savedCase();
        return deliver(await ask('form.fill', { id, form: hash, audience }));
      });
      if (done.kind === 'failed') tellProblem(done.problem.message);
      if (done.kind === 'delivered') tell({ title: words.filled(done.place) });
    },
    make: async (form: Form, choices: Readonly<Record<string, string>>): Promise<void> => {
      const answer = await doing(words.making, async () => {
        await savedCase();
        return ask('form.make', { id, form: form.hash, choices });
      });
      changeBytes(form, answer, words.made(Object.keys(choices).length));
    },
    replace: async (form: Form, from: string, to: string): Promise<void> => {
      const answer = await doing(words.making, async () => {
        await savedCase();
        return ask('form.rename', { id, form: form.hash, from, to });
      });
      changeBytes(form, answer, words.replaced(from, to));
    },
    giveName: (form: Form, name: string): void => changeCase((current) => changeForm(current, { ...form, name })),
    save: async ({ hash }: Form): Promise<void> => {
      await savedCase();
      const done = await deliver(await ask('file.save', { id, hash }));
      if (done.kind === 'failed') tellProblem(done.problem.message);
      if (done.kind === 'delivered') tell({ title: words.saved(done.place) });
    },
    remove: (form: Form): void => {
      changeCase((current) => removeForm(current, form.id));
      tell({
        title: words.removed(form.name),
        action: {
          label: text.shell.undo,
          run: () => tellProblem(changeCaseOf(id, (current) => addForm(current, form))),
        },
      });
    },
  };
}
