import { type ReactNode, useRef } from 'react';
import { Button, type ButtonProps } from '../button.tsx';

type Props = {
  readonly children: ReactNode;
  /** File endings that the chooser offers, as in ".json". */
  readonly accept: string;
  readonly onFile: (file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }) => void;
  /** Called with the file's name when it cannot be read. */
  readonly onUnreadable: (name: string) => void;
  readonly look?: ButtonProps['look'];
  readonly icon?: ReactNode;
};

/** Opens the system's file chooser and reads the chosen file. */
export function FileButton({ children, accept, onFile, onUnreadable, look = 'plain', icon }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (input.current !== null) input.current.value = '';
    if (file === undefined) return;
    try {
      onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      onUnreadable(file.name);
    }
  };
  return (
    <>
      <Button look={look} icon={icon} onClick={() => input.current?.click()}>
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
