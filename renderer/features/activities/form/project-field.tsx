import type { Control } from 'react-hook-form';
import type { Activity } from '../../../../shared/model/activity.ts';
import { TextField } from '../../../components/fields/text-field.tsx';
import { text } from '../../../text/text.ts';

type Props = {
  readonly control: Control<Activity>;
  /** Projects of other activities, to be offered. */
  readonly projects: readonly string[];
};

/** What the activity was a part of. */
export function ProjectField({ control, projects }: Props) {
  const words = text.activities;
  return (
    <TextField control={control} name="project" label={words.project} hint={words.projectHint} suggestions={projects} />
  );
}
