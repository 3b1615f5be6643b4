import { contextBridge, ipcRenderer } from 'electron';
import { ASK_CHANNEL, type KeyPress, PRESS_CHANNEL } from './host/channels.ts';

contextBridge.exposeInMainWorld('rungs', {
  ask: (name: string, request: unknown): Promise<unknown> => ipcRenderer.invoke(ASK_CHANNEL, name, request),
});

/**
 * The page knows undo and redo as keys, and decides by itself whether they mean the case or the text field in use. A menu
 * item therefore becomes the key press it stands for; one that the page leaves alone goes to the field.
 */
ipcRenderer.on(PRESS_CHANNEL, (_event, { key, shift, mac, otherwise }: KeyPress) => {
  const target = document.activeElement ?? document.body;
  const press = { key, shiftKey: shift, ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true };
  if (target.dispatchEvent(new KeyboardEvent('keydown', press))) document.execCommand(otherwise);
});
