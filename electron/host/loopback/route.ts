import type { IncomingMessage } from 'node:http';
import { decodeWire } from '../../../shared/api/wire.ts';
import type { FindPageFile } from '../page-files.ts';
import type { Admission } from './admission.ts';
import { readBody } from './read-body.ts';
import { FOREIGN, NOT_ADMITTED, NOT_FOUND, NOT_JSON, WRONG_METHOD, WRONG_TYPE } from './refusals.ts';
import { enterReply, fileReply, type Reply, refusedPage, refusedQuestion, wireReply } from './reply.ts';

/** Asks the desk; what comes back is a `Result`, and it never rejects. */
export type Ask = (name: string, request: unknown) => Promise<unknown>;

export type Visit = {
  /** The one origin that is ours, as in `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly admission: Admission;
  readonly findPageFile: FindPageFile;
  readonly ask: Ask;
  /** Largest body of a question in bytes. */
  readonly bodyLimit: number;
};

const QUESTION = /^\/ask\/([A-Za-z][A-Za-z.]{0,63})$/;

/** Answers one request; whoever is not our own window, at our own address, gets a refusal. */
export async function route(request: IncomingMessage, visit: Visit): Promise<Reply> {
  const address = addressOf(request, visit.origin);
  if (address === null) return refusedPage(FOREIGN);
  return address.pathname.startsWith('/ask/') ? answer(request, address, visit) : page(request, address, visit);
}

/** Null unless the request was sent to exactly our host and port. */
function addressOf(request: IncomingMessage, origin: string): URL | null {
  const { host } = request.headers;
  const target = request.url ?? '';
  if (`http://${host}` !== origin || !target.startsWith('/') || target.startsWith('//')) return null;
  return URL.parse(target, origin);
}

async function answer(request: IncomingMessage, address: URL, visit: Visit): Promise<Reply> {
  const { headers, method } = request;
  if (method !== 'POST') return refusedQuestion(WRONG_METHOD);
  if (headers.origin !== visit.origin) return refusedQuestion(FOREIGN);
  if (!visit.admission.admits(headers.cookie)) return refusedQuestion(NOT_ADMITTED);
  const name = QUESTION.exec(address.pathname)?.[1];
  if (name === undefined || address.search !== '') return refusedQuestion(NOT_FOUND);
  if (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined) return refusedQuestion(WRONG_TYPE);
  const body = await readBody(request, visit.bodyLimit);
  if (!body.ok) return wireReply(body, body.problem.code === 'too-large' ? 413 : 400);
  const question = decode(body.value);
  if (question === null) return refusedQuestion(NOT_JSON);
  return wireReply(await visit.ask(name, question.value));
}

async function page(request: IncomingMessage, address: URL, visit: Visit): Promise<Reply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusedPage(WRONG_METHOD);
  const admitted = visit.admission.admits(request.headers.cookie);
  const token = address.searchParams.get('token');
  // A second click on an address that was used is no fault of someone who is in already.
  if (token !== null && admitted) return enterReply(null);
  if (token !== null && request.method === 'GET') {
    const cookie = visit.admission.exchange(token);
    return cookie === null ? refusedPage(NOT_ADMITTED) : enterReply(cookie);
  }
  if (!admitted) return refusedPage(NOT_ADMITTED);
  const file = await visit.findPageFile(address.pathname);
  return file === null ? refusedPage(NOT_FOUND) : fileReply(file);
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

function decode(text: string): { readonly value: unknown } | null {
  try {
    return { value: decodeWire(text) };
  } catch {
    return null;
  }
}
