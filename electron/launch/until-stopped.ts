import { createInterface } from 'node:readline';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens from now on for the user's wish to end (Ctrl-C, or the system's), and returns a wait for it that calls `onEnter`
 * whenever Enter is pressed. A second Ctrl-C ends the program at once.
 */
export function untilStopped(): (onEnter: () => void) => Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
  return async (onEnter) => {
    // Only a terminal has someone who presses Enter; a closed or piped input says nothing.
    const lines = process.stdin.isTTY ? createInterface({ input: process.stdin }) : null;
    lines?.on('line', onEnter);
    // In raw mode readline takes Ctrl-C for itself.
    lines?.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    await stopped;
    lines?.close();
  };
}
