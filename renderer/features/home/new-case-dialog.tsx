import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { levelsOfTrack, levelTitle } from '../../../shared/ladder/look-up.ts';
import { calendarDate, identifier, requiredLine } from '../../../shared/model/field.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import { ask } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { text } from '../../text/text.ts';
import styles from './home-screen.module.css';
import { LadderChoice } from './ladder-choice.tsx';

const newCaseForm = z.object({
  name: requiredLine,
  track: identifier,
  level: identifier,
  date: z.nullable(calendarDate),
});
type NewCaseForm = z.infer<typeof newCaseForm>;

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
};

/** Asks for the little that a case cannot begin without: who, and which level of which ladder. */
export function NewCaseDialog({ open, onClose, onCreated }: Props) {
  const [ladder, setLadder] = useState<Ladder | null>(null);
  const [ladderText, setLadderText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<NewCaseForm>({
    resolver: zodResolver(newCaseForm),
    defaultValues: { name: '', track: '', level: '', date: null },
  });
  const chooseLadder = (chosen: Ladder, ownText: string | null): void => {
    const track = chosen.tracks[0]?.id ?? '';
    setLadder(chosen);
    setLadderText(ownText);
    setProblem(null);
    form.setValue('track', track);
    form.setValue('level', suggestedLevel(chosen, track));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the built-in ladder is read once, when the dialog first opens
  useEffect(() => {
    if (!open || ladder !== null) return;
    void ask('ladder.builtIn', {}).then((answer) => {
      if (answer.ok) chooseLadder(answer.value, null);
      else setProblem(answer.problem.message);
    });
  }, [open]);

  const create = form.handleSubmit(async (values) => {
    const answer = await ask('case.create', { ...values, ladder: ladderText });
    if (answer.ok) onCreated(answer.value.id);
    else setProblem(answer.problem.message);
  });
  const track = form.watch('track');
  useEffect(() => {
    if (ladder === null || levelsOfTrack(ladder, track).some((level) => level.id === form.getValues('level'))) return;
    form.setValue('level', suggestedLevel(ladder, track));
  }, [ladder, track, form]);

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.home.newTitle}
      description={text.home.newText}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="new-case" disabled={ladder === null}>
            {text.home.create}
          </Button>
        </>
      }
    >
      <form id="new-case" className={styles.form} onSubmit={create} noValidate>
        <TextField control={form.control} name="name" label={text.home.name} />
        {ladder !== null && (
          <div className={styles.pair}>
            <SelectField
              control={form.control}
              name="track"
              label={text.home.track}
              options={ladder.tracks.map((item) => ({ value: item.id, label: item.name }))}
            />
            <SelectField
              control={form.control}
              name="level"
              label={text.home.level}
              options={levelsOfTrack(ladder, track).map((item) => ({
                value: item.id,
                label: levelTitle(ladder, track, item.id),
              }))}
            />
          </div>
        )}
        <TextField control={form.control} name="date" type="date" label={text.home.date} hint={text.home.dateHint} />
        <LadderChoice ladder={ladder} own={ladderText !== null} onChoose={chooseLadder} />
        {problem !== null && <Notice kind="problem">{problem}</Notice>}
      </form>
    </Dialog>
  );
}

/** The level that most cases are about: the one where the tracks fork, else the second of the track. */
function suggestedLevel(ladder: Ladder, track: string): string {
  const levels = levelsOfTrack(ladder, track);
  return (levels.find((level) => level.fork) ?? levels[1] ?? levels[0])?.id ?? '';
}
