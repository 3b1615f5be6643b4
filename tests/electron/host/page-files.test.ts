import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFilesIn } from '../../../electron/host/page-files.ts';
import { answerPageRequest } from '../../../electron/host/page-protocol.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function windowFolder(): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'renderer');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<title>Rungs</title>');
  await writeFile(path.join(folder, 'assets', 'pdf.worker-1.mjs'), 'export {};');
  await writeFile(path.join(folder, '..', 'library.sqlite'), 'secret');
  return folder;
}

describe('the files of the window', () => {
  it('are found by their address, with their type', async () => {
    const find = pageFilesIn(await windowFolder());
    expect(await find('/')).toMatchObject({ type: 'text/html; charset=utf-8', cacheControl: 'no-cache' });
    expect(await find('/assets/pdf.worker-1.mjs')).toMatchObject({ type: 'text/javascript; charset=utf-8' });
    expect(await find('/assets')).toBeNull();
    expect(await find('/../library.sqlite')).toBeNull();
    expect(await find('/%2e%2e/library.sqlite')).toBeNull();
  });

  it('are found when they were built after the start', async () => {
    const folder = await windowFolder();
    const find = pageFilesIn(folder);
    expect(await find('/new.css')).toBeNull();
    await writeFile(path.join(folder, 'new.css'), 'p{}');
    expect(await find('/new.css')).toMatchObject({ type: 'text/css; charset=utf-8' });
  });
});

describe('the scheme of the window', () => {
  it('serves pages with the same policy as the loopback door', async () => {
    const answer = answerPageRequest(pageFilesIn(await windowFolder()));
    const response = await answer(new Request('rungs://app/'));
    expect(await response.text()).toContain('Rungs');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*require-trusted-types-for 'script'; trusted-types rungs-worker$/,
    );
  });

  it.each([
    ['rungs://other/index.html', 'GET', 403],
    ['rungs://app/index.html', 'POST', 403],
    ['rungs://app/%2e%2e/library.sqlite', 'GET', 404],
    ['rungs://app/..%2flibrary.sqlite', 'GET', 404],
    ['rungs://app/nothing', 'GET', 404],
  ])('answers %s by %s with %i and no content', async (url, method, status) => {
    const answer = answerPageRequest(pageFilesIn(await windowFolder()));
    const response = await answer(new Request(url, { method }));
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });
});
