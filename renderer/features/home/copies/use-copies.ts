import { useCallback, useEffect, useState } from 'react';
import type { LibraryCopy } from '../../../../shared/api/copy-answers.ts';
import { ask } from '../../../api/client.ts';
import { tell } from '../../../components/popups/toasts.tsx';
import { savedCase } from '../../../store/case-session.ts';
import { text } from '../../../text/text.ts';

/** The copies of the library that lie beside it; `onChanged` is called when a case came in. */
export function useCopies(onChanged: () => void) {
  const [copies, setCopies] = useState<readonly LibraryCopy[]>([]);

  const find = useCallback(async (): Promise<void> => {
    await savedCase();
    const answer = await ask('copies.find', {});
    // Why the library itself cannot be read is told where its cases would be.
    if (answer.ok) setCopies(answer.value);
  }, []);
  useEffect(() => void find(), [find]);

  return {
    copies,
    settle: async (copy: string, id: string, how: 'add' | 'leave'): Promise<void> => {
      const answer = await ask('copies.settle', { source: { kind: 'copy', name: copy }, case: id, how });
      if (answer.ok) {
        const { keptAs, notice } = answer.value;
        const description = text.merge.besides(notice, keptAs);
        const title = how === 'add' ? text.merge.broughtIn : text.merge.leftOutDone;
        tell({ title, ...(description === '' ? {} : { description }) });
        onChanged();
      } else tell({ title: answer.problem.message, kind: 'problem' });
      await find();
    },
    setAside: async (name: string): Promise<void> => {
      const answer = await ask('copies.setAside', { name });
      if (!answer.ok) tell({ title: answer.problem.message, kind: 'problem' });
      else if (answer.value.keptAs !== null) tell({ title: text.merge.keptAs(answer.value.keptAs) });
      await find();
    },
  };
}
