import { afterEach, expect, it, vi } from 'vitest';
import '../../electron/preload.ts';
import { contextBridge, ipcRenderer } from '../support/electron-stand-in.ts';

vi.mock('electron', () => import('../support/electron-stand-in.ts'));

const [name, exposed] = contextBridge.exposeInMainWorld.mock.calls[0] ?? [];
const press = ipcRenderer.on.mock.calls[0]?.[1];
afterEach(() => vi.unstubAllGlobals());

/** A page with one element in use, which keeps the key for itself or leaves it to the field. */
function stubPage(keepsKey: boolean) {
  const keys: KeyboardEventInit[] = [];
  const activeElement = {
    dispatchEvent: (event: { readonly init: KeyboardEventInit }) => {
      keys.push(event.init);
      return !keepsKey;
    },
  };
  const execCommand = vi.fn();
  vi.stubGlobal('document', { activeElement, execCommand });
  vi.stubGlobal(
    'KeyboardEvent',
    class {
      readonly init: KeyboardEventInit;
      constructor(_type: string, init: KeyboardEventInit) {
        this.init = init;
      }
    },
  );
  return { keys, execCommand };
}

it('lets the page ask, and nothing else', async () => {
  expect(name).toBe('rungs');
  expect(Object.keys(exposed)).toEqual(['ask']);
  await exposed.ask('library.list', { a: 1 }, 'more');
  expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('rungs:ask', 'library.list', { a: 1 });
});

it('turns a menu item into the key press it stands for', () => {
  const { keys, execCommand } = stubPage(true);
  press?.({} as never, { key: 'z', shift: true, mac: false, otherwise: 'redo' });
  expect(keys).toEqual([{ key: 'z', shiftKey: true, ctrlKey: true, metaKey: false, bubbles: true, cancelable: true }]);
  expect(execCommand).not.toHaveBeenCalled();
});

it('gives a key that the page leaves alone to the text field', () => {
  const { execCommand } = stubPage(false);
  press?.({} as never, { key: 'z', shift: false, mac: true, otherwise: 'undo' });
  expect(execCommand).toHaveBeenCalledExactlyOnceWith('undo');
});
