import type { AnswerOf, QuestionName, RequestOf } from '../../shared/api/contract.ts';
import { decodeWire, encodeWire } from '../../shared/api/wire.ts';
import { type Failure, failure, type Result } from '../../shared/lib/result.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent on the loopback door. */
    readonly rungs?: { ask(name: string, request: unknown): Promise<unknown> };
  }
}

const UNREACHABLE: Failure = {
  code: 'unreachable',
  message: 'Rungs no longer answers. Start it again; what was shown as saved is safe.',
};

/** Asks the desk one question of the contract; a desk that cannot be reached is a failure like any other. */
export async function ask<Name extends QuestionName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Result<AnswerOf<Name>, Failure>> {
  try {
    const answer =
      window.rungs === undefined ? await askLoopback(name, request) : await window.rungs.ask(name, request);
    return answer as Result<AnswerOf<Name>, Failure>;
  } catch {
    return failure(UNREACHABLE);
  }
}

/** Whether the desk is Electron's, in the same program; else it is behind HTTP. */
export function isInElectron(): boolean {
  return window.rungs !== undefined;
}

async function askLoopback(name: string, request: unknown): Promise<unknown> {
  const response = await fetch(`/ask/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: encodeWire(request),
  });
  return decodeWire(await response.text());
}
