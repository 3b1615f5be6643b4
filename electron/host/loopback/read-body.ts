import type { IncomingMessage } from 'node:http';
import { BROWSER_FILE_LIMIT } from '../../../shared/api/file-questions.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';

/**
 * Largest request in bytes: the largest file that a browser may hand in, as base64 (four characters for three bytes), and what
 * is around it. A text of this size still fits into an engine's longest, half as large again.
 */
export const BODY_LIMIT = Math.ceil(BROWSER_FILE_LIMIT / 3) * 4 + 1024 * 1024;

/** The body of a request as text; refused with code `too-large` above `limit` bytes, and `not-text` when it is not UTF-8. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Result<string, Failure>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return tooLarge(limit);
    chunks.push(chunk);
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return failure({ code: 'not-text', message: 'The request is not text in UTF-8.' });
  }
}

function tooLarge(limit: number): Result<never, Failure> {
  const megabytes = Math.floor(limit / 1024 / 1024);
  return failure({
    code: 'too-large',
    message: `This is larger than ${megabytes} MB, the most that Rungs takes at once; choose a smaller file.`,
  });
}
