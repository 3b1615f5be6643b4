import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildIfStale } from '../../../electron/launch/build.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const ASSETS = path.join(ROOT, 'dist', 'renderer', 'assets');

it('is built for users also when a test builds it', { timeout: 120_000 }, async () => {
  const { NODE_ENV } = process.env;
  expect(NODE_ENV).toBe('test');
  await buildIfStale(ROOT, 'renderer');
  expect(process.env.NODE_ENV).toBe(NODE_ENV);
  const files = (await readdir(ASSETS)).filter((file) => file.endsWith('.js'));
  const scripts = await Promise.all(files.map((file) => readFile(path.join(ASSETS, file), 'utf8')));
  expect(scripts.some((script) => script.includes('useSyncExternalStore'))).toBe(true);
  // What React says to those who write programs with it.
  expect(files.filter((_, index) => scripts[index]?.includes('React DevTools'))).toEqual([]);
});
