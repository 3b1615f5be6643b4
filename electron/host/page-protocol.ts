import { readFile } from 'node:fs/promises';
import { isOwnPage } from './own-addresses.ts';
import type { FindPageFile } from './page-files.ts';
import { PAGE_HEADERS } from './page-headers.ts';

/** Answers the window's requests under `rungs://app/` from the built window, with the same headers as on loopback. */
export function answerPageRequest(findPageFile: FindPageFile): (request: Request) => Promise<Response> {
  return async ({ url, method }) => {
    if (!isOwnPage(url) || method !== 'GET') return refusal(403);
    const file = await findPageFile(new URL(url).pathname);
    if (file === null) return refusal(404);
    return new Response(await readFile(file.path), {
      headers: { ...PAGE_HEADERS, 'Content-Type': file.type, 'Cache-Control': file.cacheControl },
    });
  };
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: PAGE_HEADERS });
}
