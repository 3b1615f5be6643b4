import type { Command, Option } from './command.ts';
import { COMMANDS } from './commands.ts';

/** How a command is typed, as in `rungs new <case.json> --name <name> [--force]`. */
export function usageOf(command: Command): string {
  const options = command.options.filter(({ name }) => name !== 'help').map(usageOfOption);
  return ['rungs', command.name, ...filesOf(command), ...options].join(' ');
}

export function overview(): string {
  return [
    'Rungs builds a promotion case, privately and offline.',
    '',
    'Usage:',
    ...columns(
      COMMANDS.map((command) => [`  rungs ${[command.name, ...filesOf(command)].join(' ')}`, command.summary]),
    ),
    '',
    '"rungs <command> --help" says more of one command; "rungs --version" prints the version.',
    'Exit codes: 0 fine, 1 findings, 2 bad usage or input.',
  ].join('\n');
}

/** The help of a command, or of all commands that begin with a word ("ladder"). */
export function helpOf(commands: readonly Command[]): string {
  return commands.map(helpOfOne).join('\n\n');
}

function helpOfOne(command: Command): string {
  return [
    usageOf(command),
    '',
    `  ${sentence(command.summary)}`,
    ...command.details.map((detail) => `  ${detail}`),
    '',
    'Options:',
    ...columns(command.options.map((option) => [`  ${nameWithValue(option)}`, aboutOf(option)])),
  ].join('\n');
}

function filesOf({ file, other }: Command): readonly string[] {
  return [file, ...(other === undefined ? [] : [other])].map((name) => `<${name}>`);
}

function usageOfOption(option: Option): string {
  const value = option.choices === undefined ? nameWithValue(option) : `--${option.name} ${option.choices.join('|')}`;
  return option.required === true ? value : `[${value}]`;
}

function nameWithValue({ name, value }: Option): string {
  return value === null ? `--${name}` : `--${name} <${value}>`;
}

function aboutOf({ about, choices }: Option): string {
  return choices === undefined ? about : `${about}: ${choices.join(', ')}`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `${left.padEnd(width)}${right}`);
}
