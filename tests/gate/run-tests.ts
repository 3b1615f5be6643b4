import { existsSync } from 'node:fs';
import path from 'node:path';
import { installedRuntime } from '../../electron/launch/electron-runtime.ts';
import { fetchTools } from './fetch-tools.ts';
import { runCommand } from './run-command.ts';
import { runStages } from './run-stages.ts';
import { ELECTRON_STORIES, STAGES, STORIES } from './stages.ts';
import { add, NOTHING, ofCode, type Tally } from './tally.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
/** Stages at a time: most machines that run this have two cores, and the tests use both by themselves. */
const LANES = 2;

export type TestRun = {
  readonly gateOnly: boolean;
  /** The Node to run everything with. */
  readonly node: string;
};

/** Runs everything that can fail, says how each part went and at last `N passed, N failed`; returns the exit code. */
export async function runTests({ gateOnly, node }: TestRun): Promise<number> {
  const machine = { root: ROOT, node, say };
  const chromium = gateOnly ? null : await fetchTools(machine);
  let tally = await runStages(STAGES, LANES, machine);
  if (!gateOnly) tally = add(tally, await runStories(chromium, node));
  say(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

async function runStories(chromium: string | null, node: string): Promise<Tally> {
  if (chromium === null) {
    say('FAIL stories: there is no Chromium; install Chrome or Chromium, or set CHROME_PATH to one.');
    return { passed: 0, failed: 1 };
  }
  const env = { CHROME_PATH: chromium };
  const stories = await runStages([STORIES], 1, { root: ROOT, node, say, env });
  const inElectron = await runElectronStories(node);
  return add(add(stories, inElectron), await runBenchmarks(node, env));
}

async function runElectronStories(node: string): Promise<Tally> {
  const skipped = electronStoriesSkipped();
  if (skipped === null)
    return runStages([ELECTRON_STORIES], 1, { root: ROOT, node, say, env: { RUNGS_STORIES_IN: 'electron' } });
  say(`Skipped: stories in Electron (${skipped}).`);
  return NOTHING;
}

function electronStoriesSkipped(): string | null {
  const packageFolder = path.join(ROOT, 'node_modules', 'electron');
  if (installedRuntime({ packageFolder, platform: process.platform, env: process.env }) === null) {
    return 'its runtime is not installed here';
  }
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? null : 'this machine has no screen; run it under xvfb-run';
}

/** Once, at a small size: so that they cannot rot. */
async function runBenchmarks(node: string, env: Readonly<Record<string, string>>): Promise<Tally> {
  const program = path.join(ROOT, 'tests', 'bench', 'run.ts');
  if (!existsSync(program)) return NOTHING;
  const { code, output, seconds } = await runCommand(node, [program, '--small'], { cwd: ROOT, env });
  say(`${code === 0 ? 'ok  ' : 'FAIL'} benchmarks at a small size (${seconds.toFixed(1)} s)`);
  say(output.trimEnd().replace(/^/gm, '     '));
  return ofCode(code);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
