import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLadderText } from '../../../shared/ladder/parse-ladder.ts';
import { caseFiles } from '../../../shared/leave/case-files.ts';
import { checksumsText } from '../../../shared/leave/checksums.ts';
import { freeNames } from '../../../shared/leave/free-names.ts';
import { ladderYaml } from '../../../shared/leave/ladder-yaml.ts';
import { parseCaseText } from '../../../shared/model/parse-case.ts';
import { aCase, anActivity, JORGEF, TWO_TRACK } from '../../support/case-builder.ts';
import { aLeavingCase } from './made-leaving.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const person = (name: string) => ({ ...aCase().person, name });

describe('the files of a case', () => {
  const subject = aCase({ person: person('Ada Lovelace'), activities: [anActivity('one')] });
  const edit = {
    name: 'add-activity',
    subject: 'one',
    forward: [],
    backward: [],
    sequence: 1,
    at: '2026-01-01T09:00:00.000Z',
  };
  const files = caseFiles(aLeavingCase(subject, { history: [edit] }), freeNames());
  const content = (name: string) => text(files.find(({ path }) => path.endsWith(`/${name}`))?.bytes);

  it('lie in a folder named for the person and the level', () => {
    expect(files.map(({ path }) => path)).toEqual(
      ['case.html', 'case.md', 'case.rungs', 'case.json', 'ladder.yaml', 'history.json'].map(
        (name) => `Ada Lovelace - T6 Staff engineer/${name}`,
      ),
    );
  });

  it('hold a case that opens as the same case, and its history', () => {
    expect(parseCaseText(content('case.json'))).toEqual({ ok: true, value: subject });
    expect(JSON.parse(content('history.json'))).toEqual({ schema: 'rungs-history/1', case: 'case-1', edits: [edit] });
    expect(content('case.md')).toBe('packet');
  });

  it('keep attachments and submissions under their names, each under one of its own', () => {
    const attachment = (name: string) => ({ name, what: 'Attached', bytes: new TextEncoder().encode(name) });
    const names = [
      'graph.PNG',
      'Graph.png',
      '../../x.txt',
      'CON',
      'CON.txt',
      'no:colon?.pdf',
      '🚀.png',
      `${'n'.repeat(300)}.pdf`,
    ];
    const kept = caseFiles(
      aLeavingCase(subject, { attachments: names.map(attachment), submissions: [attachment('packet.pdf')] }),
      freeNames(),
    ).slice(6);
    expect(kept.map(({ path }) => path.replace('Ada Lovelace - T6 Staff engineer/', ''))).toEqual([
      'attachments/graph.PNG',
      'attachments/Graph (2).png',
      'attachments/x.txt',
      'attachments/_CON',
      'attachments/_CON.txt',
      'attachments/no colon.pdf',
      'attachments/file.png',
      `attachments/${'n'.repeat(80)}.pdf`,
      'submissions/packet.pdf',
    ]);
    expect(kept.map(({ bytes }) => text(bytes))).toEqual([...names, 'packet.pdf']);
  });
});

describe('the folders of several cases', () => {
  it('have names of their own, also where only the case of letters or the way of writing an accent differs', () => {
    const folders = freeNames(['index.html']);
    const given = ['Ada - T6', 'ada - t6', 'ADA - T6', 'Zo\u00eb', 'Zoe\u0308', 'index.html', '..', '', '🚀'];
    expect(given.map(folders.folder)).toEqual([
      'Ada - T6',
      'ada - t6 (2)',
      'ADA - T6 (3)',
      'Zo\u00eb',
      'Zo\u00eb (2)',
      'index.html (2)',
      'Case',
      'Case (2)',
      'Case (3)',
    ]);
  });

  it('are names that every system takes, whatever people are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 8 }), (given) => {
        const folders = freeNames();
        const names = given.map(folders.folder);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u);
          expect(name).not.toMatch(/^[. ]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(70);
        }
      }),
    );
  });
});

describe('a ladder as a file', () => {
  it.each([
    ['the built-in one', TWO_TRACK],
    ["a company's", JORGEF],
    [
      'one with texts that YAML takes for something else',
      {
        ...TWO_TRACK,
        version: '1.10',
        title: 'no',
        tracks: TWO_TRACK.tracks.map((track) => ({ ...track, promise: '- a: "b"\n\n# not a comment  \n  &c *d\t|\n' })),
      },
    ],
  ])('is read again as the same: %s', (_, ladder) => {
    const parsed = parseLadderText(ladderYaml(ladder));
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && parsed.value.ladder).toEqual(ladder);
  });

  it('is read again though its parts are one and the same object', () => {
    const examples = ['Does it.'];
    const criteria = TWO_TRACK.criteria.map((criterion) => ({ ...criterion, examples }));
    const yaml = ladderYaml({ ...TWO_TRACK, criteria });
    expect(yaml).not.toMatch(/[&*]a1/);
    expect(parseLadderText(yaml).ok).toBe(true);
  });
});

it('lists checksums as sha256sum does', () => {
  const sha256 = 'a'.repeat(64);
  expect(checksumsText([{ path: 'Ada/case.json', sha256 }])).toBe(`${sha256}  Ada/case.json\n`);
});
