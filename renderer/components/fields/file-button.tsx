import { type ReactNode, useRef } from 'react';
import { Button, type ButtonProps } from '../button.tsx';
import { type FileTaker, readChosenFile } from '../files/read-chosen-file.ts';

type Props = FileTaker & {
  readonly children: ReactNode;
  /** File endings that the chooser offers, as in ".json"; all when left out. */
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly look?: ButtonProps['look'];
  readonly icon?: ReactNode;
};

/** Opens the system's file chooser and reads the chosen file. */
export function FileButton({ children, accept, disabled = false, onFile, onUnreadable, look = 'plain', icon }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (input.current !== null) input.current.value = '';
    if (file === undefined) return;
    await readChosenFile(file, { onFile, onUnreadable });
  };
  return (
    <>
      <Button
        data-add
        look={look}
        icon={icon}
        disabled={disabled}
        focusableWhenDisabled
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        data-testid="file"
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </>
  );
}
