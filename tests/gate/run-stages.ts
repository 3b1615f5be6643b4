import { rmSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.ts';
import type { Stage } from './stages.ts';
import { add, NOTHING, ofCode, ofVitest, type Tally } from './tally.ts';

export type StageRun = {
  readonly root: string;
  /** The Node to run tools with. */
  readonly node: string;
  readonly say: (line: string) => void;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** Tools write into a pipe here; whether colours are wanted is up to what reads it in the end. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };

/** Runs stages side by side, `lanes` at a time, and says of each how it went; the output only of those that failed. */
export async function runStages(stages: readonly Stage[], lanes: number, run: StageRun): Promise<Tally> {
  const waiting = [...stages];
  const lane = async (): Promise<Tally> => {
    let tally = NOTHING;
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
      tally = add(tally, await runStage(stage, run));
    }
    return tally;
  };
  const tallies = await Promise.all(Array.from({ length: lanes }, lane));
  return tallies.reduce(add, NOTHING);
}

async function runStage(stage: Stage, { root, node, say, env }: StageRun): Promise<Tally> {
  const report = stage.report === undefined ? null : path.join(root, stage.report);
  if (report !== null) rmSync(report, { force: true });
  const tool = path.join(root, 'node_modules', stage.tool);
  const options = { cwd: root, env: { ...COLOURS, ...env } };
  const { code, output, seconds } = await runCommand(node, [tool, ...stage.args], options);
  const tally = report === null ? ofCode(code) : ofVitest(report, code);
  const count = report === null ? '' : `, ${tally.passed} passed, ${tally.failed} failed`;
  say(`${tally.failed === 0 ? 'ok  ' : 'FAIL'} ${stage.name} (${seconds.toFixed(1)} s${count})`);
  if (tally.failed > 0) say(output.trimEnd().replace(/^/gm, '     '));
  return tally;
}
