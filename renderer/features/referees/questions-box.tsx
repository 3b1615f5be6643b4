import { Field } from '@base-ui/react/field';
import { RotateCcw } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import field from '../../components/fields/field.module.css';
import { FieldFrame } from '../../components/fields/field.tsx';
import { text } from '../../text/text.ts';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Puts the usual questions back; null while they stand. */
  readonly onUsual: (() => void) | null;
};

/** The questions, one a line. */
export function QuestionsBox({ value, onChange, onUsual }: Props) {
  const words = text.requests;
  return (
    <div>
      <FieldFrame label={words.questions} hint={words.questionsHint}>
        <Field.Control
          className={field.area}
          value={value}
          onValueChange={onChange}
          render={<textarea rows={6} maxLength={20_000} />}
        />
      </FieldFrame>
      {onUsual !== null && (
        <Button look="quiet" icon={<RotateCcw size={14} aria-hidden />} onClick={onUsual}>
          {words.usual}
        </Button>
      )}
    </div>
  );
}
