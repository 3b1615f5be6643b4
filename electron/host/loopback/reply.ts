import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { encodeWire } from '../../../shared/api/wire.ts';
import { failure } from '../../../shared/lib/result.ts';
import type { PageFile } from '../page-files.ts';
import { PAGE_HEADERS } from '../page-headers.ts';
import type { Refusal } from './refusals.ts';

/** An answer as a value, before it is sent. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/** The answer to a question in its wire form. It holds a case: nothing may keep a copy. */
export function wireReply(answer: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: encodeWire(answer),
  };
}

export function refusedQuestion(refusal: Refusal): Reply {
  return wireReply(failure(refusal.problem), refusal.status);
}

/** For someone at an address bar: the sentence alone. Its text is ours and needs no escaping. */
export function refusedPage({ status, problem }: Refusal): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: `<!doctype html><html lang="en"><title>Rungs</title><p>${problem.message}</p></html>\n`,
  };
}

export async function fileReply(file: PageFile): Promise<Reply> {
  return {
    status: 200,
    headers: { 'Content-Type': file.type, 'Cache-Control': file.cacheControl },
    body: await readFile(file.path),
  };
}

/** Sends the visitor to the window, with the cookie of the session that was just opened. */
export function enterReply(cookie: string | null): Reply {
  return {
    status: 303,
    headers: { Location: '/', 'Cache-Control': 'no-store', ...(cookie === null ? {} : { 'Set-Cookie': cookie }) },
    body: '',
  };
}

export function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    ...PAGE_HEADERS,
    ...reply.headers,
    'Content-Length': Buffer.byteLength(reply.body),
  });
  response.end(response.req.method === 'HEAD' ? undefined : reply.body);
}
