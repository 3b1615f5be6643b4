import { parseArgs } from 'node:util';
import { isCalendarDate } from '../../../shared/lib/calendar-date.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { listed } from '../../../shared/text/words.ts';
import type { Arguments, Command, Option } from './command.ts';
import { usageOf } from './help.ts';

/** The arguments after a command's name, checked: every refusal is one sentence that says what would be right. */
export function readArguments(command: Command, args: readonly string[]): Result<Arguments, Failure> {
  const given = new Map<string, string | true>();
  const files: string[] = [];
  for (const token of tokensOf(command, args)) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = optionProblem(command, token.name, token.rawName, token.value, given);
    if (problem !== null) return failure(problem);
    given.set(token.name, token.value ?? true);
  }
  const [file = '', other = ''] = files;
  const [needed, wanted] = command.other === undefined ? [1, 'a file'] : [2, 'two files'];
  if (file === '' || (needed === 2 && other === '')) {
    return failure(usage(`${nameOf(command)} needs ${wanted}: ${usageOf(command)}.`));
  }
  const extra = files[needed];
  const takes = needed === 1 ? 'one file' : wanted;
  if (extra !== undefined) return failure(usage(`${nameOf(command)} takes ${takes}, not also "${extra}".`));
  const missing = command.options.find(({ name, required }) => required === true && !given.has(name));
  if (missing !== undefined) return failure(usage(`${nameOf(command)} needs --${missing.name}: ${usageOf(command)}.`));
  return success({ file, other, has: (name) => given.has(name), value: (name) => textOf(given.get(name)) });
}

/** Loosely parsed, so that the sentences can be ours: an option without its value has none here. */
function tokensOf(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    command.options.map(
      ({ name, value }) => [name, { type: value === null ? ('boolean' as const) : 'string' }] as const,
    ),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function optionProblem(
  command: Command,
  name: string,
  rawName: string,
  value: string | undefined,
  given: ReadonlyMap<string, string | true>,
): Failure | null {
  const option = command.options.find((known) => known.name === name);
  if (option === undefined || rawName !== `--${name}`) {
    const known = listed(command.options.map((each) => `--${each.name}`));
    return usage(`${nameOf(command)} has no option "${rawName}"; it has ${known}.`);
  }
  if (given.has(name)) return usage(`The option --${name} is given twice.`);
  if (option.value === null) return value === undefined ? null : usage(`The option --${name} takes no value.`);
  if (value === undefined || value === '' || isOption(command, value)) {
    return usage(`The option --${name} needs a value: --${name} <${option.value}>.`);
  }
  return valueProblem(option, value);
}

function valueProblem(option: Option, value: string): Failure | null {
  if (option.choices !== undefined && !option.choices.includes(value)) {
    return usage(`"${value}" is no --${option.name} that Rungs knows; it can be ${listed(option.choices, 'or')}.`);
  }
  if (option.isDate === true && !isCalendarDate(value)) {
    return usage(`"${value}" is no date for --${option.name}; write an existing day as YYYY-MM-DD.`);
  }
  return null;
}

/** The next option in the place of a value: the value was forgotten. A value may begin with a dash otherwise. */
function isOption(command: Command, value: string): boolean {
  return command.options.some(({ name }) => value === `--${name}` || value.startsWith(`--${name}=`));
}

function textOf(value: string | true | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function nameOf(command: Command): string {
  return `"rungs ${command.name}"`;
}

function usage(message: string): Failure {
  return { code: 'bad-usage', message };
}
