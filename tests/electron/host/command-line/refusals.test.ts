import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sealWithPassphrase } from '../../../../electron/store/vault/age-passphrase.ts';
import { aCase } from '../../../support/case-builder.ts';
import { rungs } from '../../../support/rungs.ts';
import { rungsBytes } from '../../../support/rungs-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A folder with a good case, with files that are none, and with a folder in it. */
async function aFolder(): Promise<string> {
  const folder = await temporaryFolder();
  const write = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content);
  await mkdir(path.join(folder, 'folder'));
  await write('case.json', JSON.stringify(aCase()));
  await write('broken.json', '{\n  "schemaVersion": 1,\n  oops\n}');
  await write('empty.json', '');
  await write('newer.json', JSON.stringify({ ...aCase(), schemaVersion: 99 }));
  await write('other.json', '{"name": "some package"}');
  await write('list.json', '[]');
  await write('dated.json', JSON.stringify({ ...aCase(), target: { track: 'ic', level: 'l6', date: '2026-02-30' } }));
  await write('latin1.json', Buffer.from('{"name": "M\u00fcller"}', 'latin1'));
  await write('binary.json', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]));
  await write('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]));
  await write('cut.rungs', rungsBytes({ case: aCase() }).slice(0, 200));
  await write('other.zip', zipSync({ 'word/document.xml': new Uint8Array() }));
  await write('locked.rungs.age', await sealWithPassphrase(rungsBytes({ case: aCase() }), 'four random words', 4));
  await write('bad.yaml', 'a: [');
  return folder;
}

/** Every file below a folder with what is in it. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')])));
}

const NEW = ['new', 'new.json', '--name', 'Ada', '--track', 'ic', '--level', 'l6'];
const EXPORT = ['export', 'case.json', '--format', 'md', '--out', 'out.md'];

/** The arguments with the one after `option` replaced. */
function having(args: readonly string[], option: string, value: string): string[] {
  return args.map((each, index) => (args[index - 1] === option ? value : each));
}

/** The arguments without an option and its value. */
function lacking(args: readonly string[], option: string): string[] {
  return args.filter((each, index) => each !== option && args[index - 1] !== option);
}

const USAGE: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no command', [], /^Name a command; there are "rungs sample", .*"rungs --help"/],
  ['an unknown command', ['explode'], /no command "explode".*"rungs compare"/],
  ['an unknown option in front', ['--explode'], /no command "--explode"/],
  ['half a command', ['ladder'], /no command "ladder"; there are "rungs ladder check"/],
  ['half a command with something else', ['ladder', 'explode'], /no command "ladder explode"/],
  ['an unknown command that asks for help', ['explode', '--help'], /no command "explode"/],
  ['no file', ['compare'], /"rungs compare" needs a file: rungs compare <case\.rungs>/],
  ['an empty file name', ['compare', ''], /needs a file/],
  ['two files', ['compare', 'case.json', 'b.json'], /takes one file, not also "b\.json"/],
  [
    'an unknown option',
    ['compare', 'case.json', '--colour'],
    /no option "--colour"; it has --json, --pair, --now and --help/,
  ],
  ['an unknown short option', ['compare', 'case.json', '-x'], /no option "-x"/],
  ['an option without its value', [...EXPORT.slice(0, -1)], /--out needs a value/],
  ['an option in the place of a value', ['export', 'case.json', '--out', '--format', 'md'], /--out needs a value/],
  ['an option twice', [...EXPORT, '--out', 'b.md'], /--out is given twice/],
  ['a value for a switch', ['compare', 'case.json', '--json=yes'], /--json takes no value/],
  ['no format', lacking(EXPORT, '--format'), /needs --format/],
  ['no target', lacking(EXPORT, '--out'), /needs --out/],
  ['an unknown format', having(EXPORT, '--format', 'odt'), /"odt".*docx, pdf, md, html or json/],
  ['an unknown audience', [...EXPORT, '--audience', 'boss'], /"boss".*me, manager, peer or committee/],
  ['an unknown referee', [...EXPORT, '--referee', 'Nobody'], /no referee "Nobody"; it has/],
  [
    'a referee for an audience',
    [...EXPORT, '--referee', 'x', '--audience', 'me'],
    /--referee goes with --audience peer/,
  ],
  ['one place for a pair', ['compare', 'case.json', '--pair', 'ic:l6'], /"ic:l6" is no pair .*ic:l6,tl:l6/],
  ['three places for a pair', ['compare', 'case.json', '--pair', 'ic:l5,ic:l6,tl:l6'], /is no pair for --pair/],
  ['a pair without a level', ['compare', 'case.json', '--pair', 'ic:,tl:l6'], /"ic:,tl:l6" is no pair/],
  ['a place of three parts', ['compare', 'case.json', '--pair', 'ic:l6:x,tl:l6'], /is no pair/],
  ['a pair on no track', ['compare', 'case.json', '--pair', 'ic:l6,pm:l6'], /no track "pm"; it has ic and tl/],
  ['a pair on no level', ['compare', 'case.json', '--pair', 'ic:l6,tl:t6', '--json'], /"tl" has no level "t6".*l5, l6/],
  ['a day that is none', ['compare', 'case.json', '--now', '2026-02-30'], /"2026-02-30".*YYYY-MM-DD/],
  ['no name', lacking(NEW, '--name'), /needs --name/],
  ['an empty name', having(NEW, '--name', ' '), /name.*must not be empty/],
  ['a name of two lines', having(NEW, '--name', 'a\nb'), /name.*single line/],
  ['an unknown track', having(NEW, '--track', 'management'), /no track "management"; it has ic, tl/],
  ['an unknown level', having(NEW, '--level', 'l99'), /no level "l99"; it has l5, l6, l7, l8/],
  ['a level by the name of what all objects have', having(NEW, '--level', 'constructor'), /no level "constructor"/],
];

const INPUT: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['a file that is not there', ['compare', 'gone.json'], /no file "gone\.json"/],
  ['a folder', ['compare', 'folder'], /"folder" is a folder/],
  ['a file below a file', ['compare', 'case.json/x'], /case\.json/],
  ['broken JSON', ['compare', 'broken.json'], /"broken\.json".*line 3, column 3/],
  ['an empty file', ['check', 'empty.json'], /"empty\.json".*empty/],
  ['a newer schema', ['compare', 'newer.json'], /"newer\.json".*newer Rungs.*99/],
  ['JSON that is no case', ['check', 'other.json'], /"other\.json".*not a Rungs case/],
  ['a list', ['compare', 'list.json'], /"list\.json".*not a Rungs case/],
  ['a case with a fault', ['compare', 'dated.json'], /"dated\.json".*target\/date.*existing date/],
  ['text that is not in UTF-8', ['compare', 'latin1.json'], /"latin1\.json" was not read: .*nor text in UTF-8/],
  ['a file that is no text', ['compare', 'picture.png'], /"picture\.png" was not read: .*nor text/],
  ['a file that only begins like a zip', ['compare', 'binary.json'], /"binary\.json" was not read: It is cut short/],
  ['a file cut short', ['compare', 'cut.rungs'], /"cut\.rungs" was not read: It is cut short/],
  [
    'a locked file',
    ['check', 'locked.rungs.age'],
    /"locked\.rungs\.age" is locked with a passphrase; .*age -d -o case\.rungs/,
  ],
  [
    'a zip of another program',
    ['export', 'other.zip', ...EXPORT.slice(2)],
    /"other\.zip" was not read: .*no Rungs file/,
  ],
  ['a broken case to export', ['export', 'broken.json', ...EXPORT.slice(2)], /"broken\.json"/],
  ['a missing ladder', [...NEW, '--ladder', 'gone.yaml'], /no file "gone\.yaml"/],
  ['a broken ladder', [...NEW, '--ladder', 'bad.yaml'], /"bad\.yaml".*line 1/],
  ['a case as ladder', [...NEW, '--ladder', 'case.json'], /"case\.json".*ladder/],
];

const TARGET: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['a folder as target', having(EXPORT, '--out', 'folder'), /"folder" is a folder/],
  ['a folder that is missing', having(EXPORT, '--out', 'gone/out.md'), /folder "gone" does not exist/],
  ['a file as folder', having(EXPORT, '--out', 'case.json/out.md'), /case\.json/],
  ['a name that is too long', having(EXPORT, '--out', 'n'.repeat(300)), /too long/],
  ['a place that takes no files', having(EXPORT, '--out', '/proc/out.md'), /\/proc/],
  ['a case that is there', ['sample', 'case.json'], /"case\.json" is there already; add --force/],
  ['a case that is there, for a new one', ['new', 'case.json', ...NEW.slice(2)], /"case\.json" is there already/],
  ['a folder for a new case', ['new', 'folder', ...NEW.slice(2), '--force'], /"folder" is a folder/],
  ['a locked file to write', ['sample', 'new.rungs.age'], /"new\.rungs\.age" would be a locked file/],
  ['a folder for the sample', ['sample', 'folder'], /"folder" is a folder/],
];

describe.each([
  ['usage', USAGE],
  ['input', INPUT],
  ['target', TARGET],
])('bad %s', (_, cases) => {
  it.each(cases)('%s: one sentence, exit code 2, nothing written', async (__, args, sentence) => {
    const folder = await aFolder();
    const before = await contents(folder);
    const { code, out, err } = await rungs(folder, args);
    expect(code).toBe(2);
    expect(err).toMatch(/^\S[^\n]*\.\n$/);
    expect(err).toMatch(sentence);
    expect(out.split('\n').length).toBeLessThan(args[0] === 'ladder' ? 99 : 2);
    expect(await contents(folder)).toEqual(before);
  });
});

describe('help', () => {
  it('of the program names every command and the exit codes', async () => {
    for (const args of [['--help'], ['-h']]) {
      const { code, out, err } = await rungs(await temporaryFolder(), args);
      expect([code, err]).toEqual([0, '']);
      for (const name of ['sample', 'new', 'ladder check', 'compare', 'export', 'check']) {
        expect(out).toContain(`rungs ${name} <`);
      }
      expect(out).toContain('Exit codes');
    }
  });

  it.each([
    [['sample', '--help'], /^rungs sample <case\.rungs> \[--force\]/],
    [['new', '--help'], /^rungs new <case\.rungs> --name <name> --track <id> --level <id> \[--ladder <file\.yaml>\]/],
    [['ladder', '--help'], /^rungs ladder check <file\.yaml>/],
    [['ladder', 'check', '-h'], /^rungs ladder check <file\.yaml>/],
    [['compare', 'case.json', '--help'], /^rungs compare <case\.rungs> \[--json\]/],
    [['check', '--help'], /^rungs check <case\.rungs> \[--json\]/],
    [['export', '--nonsense', '--help'], /^rungs export <case\.rungs> --format docx\|pdf\|md\|html\|json/],
  ])('of %j says how it is typed', async (args, usage) => {
    const { code, out, err } = await rungs(await temporaryFolder(), args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(usage);
    expect(out).toContain('--help');
  });

  it('is not asked for by a file called --help', async () => {
    expect((await rungs(await temporaryFolder(), ['compare', '--', '--help'])).err).toMatch(/no file "--help"/);
  });

  it('gives the version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../../../package.json', import.meta.url), 'utf8'));
    expect(await rungs(await temporaryFolder(), ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});
