import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const LONGEST = 300;
const FILES = sourceFiles(['shared', 'electron', 'renderer', 'tests'], /\.(ts|tsx|mjs|css)$/);

it(`keeps every file within ${LONGEST} lines`, () => {
  const long = FILES.filter(({ text }) => text.split('\n').length - 1 > LONGEST);
  expect(long.map(({ path }) => path)).toEqual([]);
});

it('has no drawer of odds and ends', () => {
  const drawers = FILES.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|lib\/index)(\/|\.\w+$)/.test(path));
  expect(drawers.map(({ path }) => path)).toEqual([]);
});

it('has no file that only passes others on', () => {
  const barrels = FILES.filter(({ text }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 0 && lines.every((line) => /^export (type )?(\*|\{[^}]*\}) .*from /.test(line));
  });
  expect(barrels.map(({ path }) => path)).toEqual([]);
});
