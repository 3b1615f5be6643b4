/** What is done with a file that the user chose or dropped. */
export type FileTaker = {
  readonly onFile: (file: ChosenFile) => void;
  /** Called with the file's name when it cannot be read. */
  readonly onUnreadable: (name: string) => void;
};
export type ChosenFile = {
  readonly name: string;
  /** As the system names it; empty when it does not know. */
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export async function readChosenFile(file: File, { onFile, onUnreadable }: FileTaker): Promise<void> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A file that is gone by now, may not be read, or is a folder.
    onUnreadable(file.name);
    return;
  }
  onFile({ name: file.name, mediaType: file.type, bytes });
}
