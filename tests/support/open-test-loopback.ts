import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Loopback, type LoopbackLimits, openLoopback } from '../../electron/host/loopback.ts';
import { rawHttp } from './raw-http.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Ask = Parameters<typeof openLoopback>[0]['ask'];

export type TestLoopback = Loopback & {
  readonly pages: string;
  readonly asked: readonly (readonly [string, unknown])[];
};

/** A door in front of a small window, with a desk that notes what it was asked and answers with it. */
export async function openTestLoopback(limits: Partial<LoopbackLimits> = {}, ask?: Ask): Promise<TestLoopback> {
  const folder = await temporaryFolder();
  const pages = path.join(folder, 'pages');
  await mkdir(path.join(pages, 'assets'), { recursive: true });
  await writeFile(path.join(pages, 'index.html'), '<!doctype html><title>Rungs</title>');
  await writeFile(path.join(pages, 'assets', 'main-1a2b.js'), 'export {};');
  await writeFile(path.join(pages, 'assets', 'Größe 1.css'), 'p{}');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  const asked: (readonly [string, unknown])[] = [];
  const echo: Ask = async (name, request) => {
    asked.push([name, request]);
    return { ok: true, value: request };
  };
  const door = await openLoopback({ ask: ask ?? echo, pages, limits });
  onTestFinished(() => door.close());
  return { ...door, pages, asked };
}

/** Goes in by a fresh address; the cookie that the browser would send from then on. */
export async function enter(door: Loopback): Promise<string> {
  const { headers } = await rawHttp(door.origin, { target: door.entrance().slice(door.origin.length) });
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
