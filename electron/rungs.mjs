// `npm run -s rungs -- ...`: the command line, built once and kept. Plain JavaScript: it runs on whatever Node there is and
// goes on with one that is new enough, installing the packages first where they are missing.
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled, runToEnd } from './install.mjs';
import { keptPlace, keptProgram, RECORD, stateOf } from './kept-program.mjs';

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
  const { runProcess } = await program();
  // npm runs a script in the project's folder; files are meant from where the user typed.
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  if (script === 'rungs' && typedIn) process.chdir(typedIn);
  // Ends at once: left to itself, Node would first look for memory to free, a twentieth of the time of a command.
  process.exit(await runProcess(ROOT, args));
}

/** The kept program, built first where it is missing or old; the sources where it cannot be kept, or to see where a defect is. */
async function program() {
  const kept = process.env.RUNGS_DEBUG === undefined ? (keptProgram(ROOT) ?? (await keepAnother())) : null;
  // What was compiled once is kept as well: a third of the time that a command takes.
  module.enableCompileCache?.(path.join(kept === null ? keptPlace(ROOT) : path.dirname(kept), 'compiled'));
  return import(kept === null ? './host/command-line/run-process.ts' : pathToFileURL(kept).href);
}

async function keepAnother() {
  try {
    const { keepProgram } = await import('./launch/keep-program.ts');
    return await keepProgram({ root: ROOT, place: keptPlace(ROOT), record: RECORD, stateOf });
  } catch {
    // Without the packages that build it, say.
    return null;
  }
}
