import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LONGEST } from '../gate/longest-first.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

it('begins with test files that are there', () => {
  expect(LONGEST.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
