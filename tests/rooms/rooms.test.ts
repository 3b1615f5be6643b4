import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { runCommand } from '../gate/run-command.ts';
import { sharedFolder } from '../support/temporary-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

type Breach = { readonly what: string; readonly rule: string; readonly file: string; readonly source: string };

/** One file for each rule, which breaks it and no other. */
const BREACHES: readonly Breach[] = [
  { what: 'shared imports node', rule: 'shared-is-pure', file: 'shared/fit/clock.ts', source: "import 'node:fs';" },
  {
    what: 'shared imports a type of node',
    rule: 'shared-is-pure',
    file: 'shared/fit/stats.ts',
    source: "import type { Stats } from 'node:fs'; export type Own = Stats;",
  },
  { what: 'shared imports electron', rule: 'shared-is-pure', file: 'shared/lib/app.ts', source: "import 'electron';" },
  { what: 'shared imports React', rule: 'shared-is-pure', file: 'shared/lib/view.ts', source: "import 'react';" },
  {
    what: 'shared imports the desk',
    rule: 'shared-is-pure',
    file: 'shared/packet/save.ts',
    source: "import '../../electron/store/shelf.ts';",
  },
  {
    what: 'the model imports an export',
    rule: 'shared-model',
    file: 'shared/model/print.ts',
    source: "import '../export/paper.ts';",
  },
  {
    what: 'a verdict imports the packet it will stand in',
    rule: 'shared-fit',
    file: 'shared/fit/packet.ts',
    source: "export * from '../packet/paper.ts';",
  },
  {
    what: 'an export reads a case past the outline',
    rule: 'shared-export',
    file: 'shared/export/docx/case.ts',
    source: "export const load = () => import('../../case/edits.ts');",
  },
  {
    what: 'a case on its way between computers meets an export',
    rule: 'shared-transfer',
    file: 'shared/transfer/packet.ts',
    source: "import '../export/paper.ts';",
  },
  {
    what: 'a service imports electron',
    rule: 'electron-owners',
    file: 'electron/services/app.ts',
    source: "import 'electron';",
  },
  {
    what: 'the store imports a type of electron',
    rule: 'electron-owners',
    file: 'electron/store/session.ts',
    source: "import type { Session } from 'electron'; export type Own = Session;",
  },
  {
    what: 'the desk imports the window',
    rule: 'electron-not-renderer',
    file: 'electron/services/view.ts',
    source: "import '../../renderer/app/app.tsx';",
  },
  {
    what: 'a service imports a door',
    rule: 'services-behind-doors',
    file: 'electron/services/door.ts',
    source: "import '../host/loopback.ts';",
  },
  {
    what: 'the store imports a service',
    rule: 'store-knows-no-service',
    file: 'electron/store/service.ts',
    source: "import '../services/plain.ts';",
  },
  {
    what: 'a service speaks SQL',
    rule: 'sql-in-store',
    file: 'electron/services/rows.ts',
    source: "import 'node:sqlite';",
  },
  {
    what: 'the window imports node',
    rule: 'window-without-node',
    file: 'renderer/app/disk.ts',
    source: "import 'node:path';",
  },
  {
    what: 'the window imports electron',
    rule: 'window-without-desk',
    file: 'renderer/api/ipc.ts',
    source: "import 'electron';",
  },
  {
    what: 'the window imports the desk',
    rule: 'window-without-desk',
    file: 'renderer/api/desk.ts',
    source: "import '../../electron/services/plain.ts';",
  },
  {
    what: 'a feature imports its sibling',
    rule: 'features-are-strangers',
    file: 'renderer/features/home/map.tsx',
    source: "import '../mapping/map.tsx';",
  },
  {
    what: 'a feature imports what composes it',
    rule: 'features-below-app',
    file: 'renderer/features/home/frame.tsx',
    source: "import '../../app/app.tsx';",
  },
  {
    what: 'the store of the window imports a feature',
    rule: 'store-below-features',
    file: 'renderer/store/screen.ts',
    source: "import '../features/mapping/map.tsx';",
  },
  {
    what: 'a primitive imports the store',
    rule: 'components-are-primitives',
    file: 'renderer/components/bound.tsx',
    source: "import '../store/plain.ts';",
  },
  {
    what: 'the program imports its tests',
    rule: 'program-without-tests',
    file: 'electron/services/fixture.ts',
    source: "import '../../tests/support/fixture.ts';",
  },
  {
    what: 'an import leads nowhere',
    rule: 'resolvable',
    file: 'renderer/app/lost.ts',
    source: "import './nowhere.ts';",
  },
  {
    what: 'two files import each other',
    rule: 'no-cycles',
    file: 'shared/lib/egg.ts',
    source: "import './hen.ts';",
  },
];

/** What the breaches lead to, and imports that keep to the rules. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  'shared/lib/hen.ts': "import './egg.ts';",
  'shared/case/edits.ts': "import '../model/thing.ts';",
  'shared/model/thing.ts': "import 'zod/mini';",
  'shared/export/paper.ts': "import '../packet/paper.ts';",
  'shared/packet/paper.ts': '',
  'electron/store/shelf.ts': "import 'node:sqlite';",
  'electron/services/plain.ts': "import '../store/shelf.ts';",
  'electron/host/loopback.ts': "import '../services/plain.ts';",
  'electron/main.ts': "import 'electron'; import './host/loopback.ts';",
  'renderer/app/app.tsx': "import '../features/mapping/map.tsx';",
  'renderer/features/mapping/map.tsx': "import 'react'; import '../../store/plain.ts';",
  'renderer/store/plain.ts': "import '../../shared/case/edits.ts';",
  'node_modules/electron/index.js': '',
  'node_modules/react/index.js': '',
  'node_modules/zod/mini.js': '',
  'tests/support/fixture.ts': "import '../../electron/services/plain.ts';",
};

type Violation = { readonly from: string; readonly rule: { readonly name: string } };
const folder = await sharedFolder();
let violations: readonly Violation[] = [];

beforeAll(async () => {
  const sources = [...Object.entries(NEIGHBOURS), ...BREACHES.map(({ file, source }) => [file, source] as const)];
  for (const [file, source] of sources) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), `${source}\nexport {};\n`);
  }
  for (const file of ['.dependency-cruiser.mjs', 'package.json'])
    await copyFile(path.join(ROOT, file), path.join(folder, file));
  await cruise(['--output-type', 'json', '--output-to', 'report.json']);
  const report = JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8')) as {
    readonly summary: { readonly violations: readonly Violation[] };
  };
  violations = report.summary.violations;
});

it.each(BREACHES)('fails when $what', ({ rule, file }) => {
  const broken = violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name);
  expect(new Set(broken)).toEqual(new Set([rule]));
});

it('lets imports pass that keep to the rules', () => {
  const files = new Set(BREACHES.map(({ file }) => file));
  const others = violations.filter(({ from }) => !files.has(from)).map(({ from, rule }) => `${from}: ${rule.name}`);
  expect(others).toEqual([]);
});

it('knows a breach of every rule', async () => {
  const { default: config } = (await import(pathToFileURL(path.join(ROOT, '.dependency-cruiser.mjs')).href)) as {
    readonly default: { readonly forbidden: readonly { readonly name: string }[] };
  };
  // The rooms inside shared have one rule each, all made alike from one table.
  const names = config.forbidden.map(({ name }) => name).filter((name) => !/^shared-(?!is-pure)/.test(name));
  const broken = BREACHES.map(({ rule }) => rule);
  expect(names.filter((name) => !broken.includes(name))).toEqual([]);
});

it('ends with an exit code that fails the gate', async () => {
  expect((await cruise([])).code).toBeGreaterThan(0);
});

/** As `npm run rooms` does it. */
function cruise(args: readonly string[]) {
  const cruiser = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  return runCommand(process.execPath, [cruiser, ...args, 'shared', 'electron', 'renderer', 'tests'], { cwd: folder });
}
