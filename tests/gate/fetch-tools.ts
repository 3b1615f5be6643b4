import { existsSync } from 'node:fs';
import path from 'node:path';
import { findChromium, HEADLESS_SHELL } from '../support/chromium.ts';
import { type Outcome, runCommand } from './run-command.ts';

/** Programs that open what was exported, and Debian's packages of them. */
const READERS = [
  { program: 'pdftotext', packageName: 'poppler-utils', reads: 'text and pages of PDF' },
  { program: 'qpdf', packageName: 'qpdf', reads: 'structure of PDF' },
  { program: 'soffice', packageName: 'libreoffice-writer-nogui', reads: 'DOCX in LibreOffice' },
  { program: 'pandoc', packageName: 'pandoc', reads: 'DOCX in pandoc' },
  { program: 'age', packageName: 'age', reads: 'locked case files in age' },
] as const;

/** The font that LibreOffice sets Calibri in, width for width, and Debian's package of it. */
const CARLITO = {
  file: '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf',
  packageName: 'fonts-crosextra-carlito',
};

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

export type Machine = {
  readonly root: string;
  readonly node: string;
  readonly say: (line: string) => void;
};

/**
 * Fetches what the tests look for: a Chromium, and the programs that read what was exported. Debian's packages only as root. What
 * cannot be had is said in one line; the tests that need it are skipped. Returns the Chromium to use.
 */
export async function fetchTools(machine: Machine): Promise<string | null> {
  if (findChromium() === null) await fetchPlaywrightChromium(machine);
  const missing = await missingTools();
  const wanted = [
    ...(wantsHeadlessShell() ? [HEADLESS_SHELL] : []),
    ...missing.map(({ packageName }) => packageName),
    ...(existsSync(CARLITO.file) ? [] : [CARLITO.packageName]),
  ];
  if (wanted.length > 0 && canInstallPackages()) await installPackages(wanted, machine);
  if (findChromium() === null && canInstallPackages()) await installPackages(['chromium'], machine);
  const skipped = (await missingTools()).map(({ program, reads }) => `${reads} (${program} is not installed)`);
  if (skipped.length > 0) machine.say(`Skipped: checks of ${skipped.join(', ')}.`);
  return findChromium();
}

async function fetchPlaywrightChromium({ root, node, say }: Machine): Promise<void> {
  say('Fetching a Chromium for the stories; this happens once.');
  const cli = path.join(root, 'node_modules', 'playwright', 'cli.js');
  await runCommand(node, [cli, 'install', 'chromium'], { seconds: 120 });
}

/** Where there is no Chromium, or only Debian's with its windows, which takes nearly twice the work for the same stories. */
function wantsHeadlessShell(): boolean {
  const found = findChromium();
  return found === null || (found === DEBIAN_CHROMIUM && !process.env.CHROME_PATH);
}

async function missingTools() {
  const found = await Promise.all(READERS.map(({ program }) => hasProgram(program)));
  return READERS.filter((_tool, index) => found[index] === false);
}

/** By its place on the path: to ask LibreOffice for its version takes a second. */
async function hasProgram(program: string): Promise<boolean> {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return (await runCommand(finder, [program])).code === 0;
}

function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installPackages(names: readonly string[], { say }: Machine): Promise<void> {
  say(`Installing Debian's ${names.join(', ')}; this happens once.`);
  const options = { seconds: 900, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const install = (packages: readonly string[]): Promise<Outcome> =>
    runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  await runCommand('apt-get', ['update', '-q'], options);
  if ((await install(names)).code === 0) return;
  // One that this system does not know must not keep the others away.
  for (const name of names) await install([name]);
}
