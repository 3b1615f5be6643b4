import { ipcMain, type WebFrameMain } from 'electron';
import { failure } from '../../shared/lib/result.ts';
import { ASK_CHANNEL } from './channels.ts';
import { isOwnPage } from './own-addresses.ts';

/** Asks the desk; what comes back is a `Result`, and it never rejects. */
type Ask = (name: string, request: unknown) => Promise<unknown>;

/** Answers the questions of our own window: one channel, and only for the top frame of a page of ours. */
export function answerWindow(ask: Ask): void {
  ipcMain.handle(ASK_CHANNEL, async (event, name: unknown, request: unknown) => {
    if (!isOwnTopFrame(event.senderFrame) || typeof name !== 'string') {
      return failure({ code: 'foreign', message: 'Rungs answers only its own window.' });
    }
    return ask(name, request);
  });
}

function isOwnTopFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}
