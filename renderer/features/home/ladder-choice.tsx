import { useState } from 'react';
import type { Ladder } from '../../../shared/model/ladder.ts';
import { ask } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { FileButton } from '../../components/fields/file-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { text } from '../../text/text.ts';
import styles from './home-screen.module.css';

type Props = {
  readonly ladder: Ladder | null;
  /** Whether the ladder is the user's own file. */
  readonly own: boolean;
  readonly onChoose: (ladder: Ladder, ownText: string | null) => void;
};

/** Which ladder a new case is judged by: the built-in one, or a file of the company's. */
export function LadderChoice({ ladder, own, onChoose }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [warnings, setWarnings] = useState<readonly string[]>([]);

  const read = async (file: { readonly bytes: Uint8Array }): Promise<void> => {
    const ladderText = new TextDecoder().decode(file.bytes);
    const answer = await ask('ladder.check', { text: ladderText });
    setProblem(answer.ok ? null : answer.problem.message);
    setWarnings(answer.ok ? answer.value.warnings : []);
    if (answer.ok) onChoose(answer.value.ladder, ladderText);
  };
  const goBack = async (): Promise<void> => {
    const answer = await ask('ladder.builtIn', {});
    setProblem(answer.ok ? null : answer.problem.message);
    setWarnings([]);
    if (answer.ok) onChoose(answer.value, null);
  };

  return (
    <section className={styles.ladder}>
      <h3>{text.home.ladder}</h3>
      <p>
        {own && ladder !== null
          ? text.home.ladderIs(ladder.title, ladder.version, ladder.criteria.length)
          : text.home.builtInLadder}
      </p>
      {own ? (
        <Button onClick={goBack}>{text.home.backToBuiltIn}</Button>
      ) : (
        <>
          <FileButton accept=".yaml,.yml" onFile={read} onUnreadable={(name) => setProblem(text.home.cannotRead(name))}>
            {text.home.ownLadder}
          </FileButton>
          <p className={styles.muted}>{text.home.ownLadderHint}</p>
        </>
      )}
      {problem !== null && (
        <Notice kind="problem">
          <strong>{text.home.ladderRefused}.</strong> {problem}
        </Notice>
      )}
      {warnings.map((warning) => (
        <Notice key={warning} kind="warning">
          {warning}
        </Notice>
      ))}
    </section>
  );
}
