import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import { traceOf } from '../worker/defect-trace.ts';
import { type Command, EXIT } from './command-line/command.ts';
import { COMMANDS } from './command-line/commands.ts';
import { helpOf, overview } from './command-line/help.ts';
import { readArguments } from './command-line/read-arguments.ts';
import { sentence, type Terminal } from './command-line/terminal.ts';

/** Runs one command of `rungs` and returns its exit code; says what went wrong in one line of standard error. */
export async function runCommandLine(terminal: Terminal): Promise<number> {
  try {
    const outcome = await runCommand(terminal);
    if (outcome.ok) return outcome.value;
    terminal.err(sentence(outcome.problem.message));
    return EXIT.refused;
  } catch (thrown) {
    terminal.err('Something went wrong inside Rungs; run it again with RUNGS_DEBUG=1 to see where.');
    if (process.env.RUNGS_DEBUG !== undefined) terminal.err(traceOf(thrown));
    return EXIT.defect;
  }
}

async function runCommand(terminal: Terminal): Promise<Result<number, Failure>> {
  const { args, out } = terminal;
  const commands = commandsFor(args);
  const [first] = args;
  if (first === '--version') {
    out(versionOf(terminal.programFolder));
    return success(EXIT.fine);
  }
  if (asksForHelp(args) && (commands.length > 0 || first?.startsWith('-'))) {
    out(commands.length === 0 ? overview() : helpOf(commands));
    return success(EXIT.fine);
  }
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => args[index] === word));
  if (command === undefined) return failure(unknownCommand(args, commands));
  const read = readArguments(command, args.slice(command.name.split(' ').length));
  if (!read.ok) return read;
  const { run } = await command.load();
  return run(read.value, terminal);
}

/** The commands whose name begins with what was typed first: one, or those of a group such as "ladder". */
function commandsFor([first, second]: readonly string[]): readonly Command[] {
  const group = COMMANDS.filter(({ name }) => name.split(' ')[0] === first);
  const exact = group.filter(({ name }) => name === `${first} ${second}`);
  return exact.length > 0 ? exact : group;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).some((each) => each === '--help' || each === '-h');
}

function unknownCommand([first, second]: readonly string[], group: readonly Command[]): Failure {
  const known = (group.length > 0 ? group : COMMANDS).map(({ name }) => `"rungs ${name}"`).join(', ');
  const typed = group.length > 0 && second !== undefined ? `${first} ${second}` : first;
  const what = typed === undefined ? 'Name a command' : `There is no command "${typed}"`;
  return { code: 'bad-usage', message: `${what}; there are ${known}, and "rungs --help" explains them.` };
}

function versionOf(programFolder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(programFolder, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
