import { type DragEvent, useState } from 'react';
import { type FileTaker, readChosenFile } from './read-chosen-file.ts';

/** Lets a file be dropped on an element: `over` while one hovers there, and the handlers to spread on it. */
export function useFileDrop(taker: FileTaker) {
  const [over, setOver] = useState(false);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  const handlers = {
    onDragOver: (event: DragEvent): void => {
      if (!hasFile(event)) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent): void => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file !== undefined) void readChosenFile(file, taker);
    },
  };
  return { over, handlers };
}
