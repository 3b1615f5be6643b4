// `npm run -s rungs -- ...`: the command line, from the sources. Plain JavaScript: it runs on whatever Node there is and
// goes on with one that is new enough, installing the packages first where they are missing.
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, runToEnd } from './install.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** The first Node that strips types without a word about it on standard error. */
const QUIET_NODE = 24;
const args = process.argv.slice(2);

try {
  const node = ensureInstalled({ quiet: true });
  if (Number.parseInt(process.versions.node, 10) >= QUIET_NODE || process.execPath === node) {
    await runHere();
  } else {
    process.exitCode = await runToEnd(node, [fileURLToPath(import.meta.url), ...args]);
  }
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 2;
}

async function runHere() {
  // What was compiled once is kept: a third of the time that a command takes.
  module.enableCompileCache?.(path.join(ROOT, 'node_modules', '.cache', 'rungs'));
  // npm runs a script in the project's folder; files are meant from where the user typed.
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  if (script === 'rungs' && typedIn) process.chdir(typedIn);
  const { processTerminal } = await import('./host/command-line/terminal.ts');
  const { runCommandLine } = await import('./host/command-line.ts');
  process.exitCode = await runCommandLine(processTerminal(ROOT, args));
}
