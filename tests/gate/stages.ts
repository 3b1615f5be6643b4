/** One check of the gate: a tool of node_modules and its arguments. */
export type Stage = {
  readonly name: string;
  /** Path of the tool's script below node_modules. */
  readonly tool: string;
  readonly args: readonly string[];
  /** Where vitest puts its report; its tests are then counted one by one. */
  readonly report?: string;
};

const TSC = 'typescript/bin/tsc';
const KNIP = 'knip/bin/knip.js';
const VITEST = 'vitest/vitest.mjs';

/** The gate, the longest first. */
export const STAGES: readonly Stage[] = [
  vitest('unit tests', 'vitest.config.ts', 'unit.json'),
  { name: 'format, lint', tool: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  {
    name: 'rooms',
    tool: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['shared', 'electron', 'renderer', 'tests'],
  },
  types('shared'),
  types('electron'),
  types('electron/tsconfig.preload.json'),
  types('renderer'),
  types('tests'),
  { name: 'dead code', tool: KNIP, args: ['--no-progress'] },
  { name: 'files that only tests use', tool: KNIP, args: ['--no-progress', '--production', '--include', 'files'] },
];

/** The stories in a real browser. */
export const STORIES: Stage = vitest('stories', 'vitest.e2e.config.ts', 'e2e.json');

/** The stories that are not about the loopback door itself, once more in Electron. */
export const ELECTRON_STORIES: Stage = vitest('stories in Electron', 'vitest.e2e.config.ts', 'e2e-electron.json', [
  'write-a-case',
  'write-by-keyboard',
  'try-the-sample',
  'company-ladder',
  'undo',
  'wrong-input',
  'bad-files',
  'every-screen',
]);

function types(project: string): Stage {
  return {
    name: `types of ${project.replace('/tsconfig.', ' ').replace('.json', '')}`,
    tool: TSC,
    args: ['-p', project],
  };
}

function vitest(name: string, config: string, report: string, files: readonly string[] = []): Stage {
  const file = `tests/output/${report}`;
  const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${file}`];
  return { name, tool: VITEST, args: ['run', ...files, '--config', config, ...reporters], report: file };
}
