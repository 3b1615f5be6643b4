import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sourceStamp } from '../../../electron/launch/source-stamp.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('changes when a source is written, grows, comes or goes, and only then', async () => {
  const root = await temporaryFolder();
  const file = (name: string) => path.join(root, name);
  await mkdir(file('renderer/app'), { recursive: true });
  await writeFile(file('renderer/app/app.tsx'), 'one');
  await writeFile(file('package-lock.json'), '{}');
  await writeFile(file('other.txt'), 'not a source');
  const stamp = () => sourceStamp(root, ['renderer', 'package-lock.json']);

  const first = stamp();
  expect(stamp()).toBe(first);
  await writeFile(file('other.txt'), 'still not');
  expect(stamp()).toBe(first);

  await utimes(file('renderer/app/app.tsx'), 1, 1);
  const touched = stamp();
  expect(touched).not.toBe(first);
  await writeFile(file('renderer/app/new.tsx'), '');
  const more = stamp();
  expect(more).not.toBe(touched);
  await rm(file('renderer/app/new.tsx'));
  expect(stamp()).toBe(touched);
});
