import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import { parseCaseText } from '../../../../shared/model/parse-case.ts';
import { verdictSentence } from '../../../../shared/text/verdict-sentence.ts';
import { aCase } from '../../../support/case-builder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { type Ran, rungs } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const JORGEF = fileURLToPath(new URL('../../../fixtures/ladders/jorgef-two-track.yaml', import.meta.url));

/** A folder with the sample case in it, as of a day. */
async function withSample(): Promise<string> {
  const folder = await temporaryFolder();
  expect(await rungs(folder, ['sample', 'case.json', '--now', '2026-03-15'])).toEqual({
    code: 0,
    out: 'Wrote the sample case to case.json.\n',
    err: '',
  });
  return folder;
}

async function readCase(folder: string, name: string) {
  return mustValue(parseCaseText(await readFile(path.join(folder, name), 'utf8')));
}

/** Written; what is withheld is said beside it. */
function isExported(ran: Ran): Ran {
  expect(ran).toMatchObject({ code: 0, err: expect.stringMatching(/^(Withheld: [^\n]+\.\n)?$/) });
  return ran;
}

function isFine(ran: Ran): Ran {
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran;
}

describe('rungs sample', () => {
  it('writes a case that reads as of the day it is asked for', async () => {
    const folder = await withSample();
    const sample = await readCase(folder, 'case.json');
    expect(sample.activities.length).toBeGreaterThanOrEqual(24);
    expect(sample.activities.every(({ start }) => start <= '2026-03-15')).toBe(true);
    expect(await readdir(folder)).toEqual(['case.json']);
  });

  it('replaces a file only when it is told to', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'case.json'), 'mine');
    expect(await rungs(folder, ['sample', 'case.json'])).toEqual({
      code: 2,
      out: '',
      err: '"case.json" is there already; add --force to replace it.\n',
    });
    expect(await readFile(path.join(folder, 'case.json'), 'utf8')).toBe('mine');
    isFine(await rungs(folder, ['sample', 'case.json', '--force']));
    expect((await readCase(folder, 'case.json')).id).toBe('sample');
  });
});

describe('rungs new', () => {
  it('begins a case on the built-in ladder', async () => {
    const folder = await temporaryFolder();
    const args = ['new', 'case.json', '--name', 'Zoë Müller', '--track', 'tl', '--level=l6', '--date', '2026-09-01'];
    const { out } = isExported(await rungs(folder, args));
    expect(out).toBe('Wrote a new case for Zoë Müller, towards L6 Technical lead, to case.json.\n');
    expect(await readCase(folder, 'case.json')).toMatchObject({
      person: { name: 'Zoë Müller' },
      target: { track: 'tl', level: 'l6', date: '2026-09-01' },
      ladder: { id: 'two-track' },
      activities: [],
    });
  });

  it("begins a case on a real company's ladder, which can be compared", async () => {
    const folder = await temporaryFolder();
    const args = ['new', 'case.json', '--name', 'A', '--track', 'tl', '--level', 'l4', '--ladder', JORGEF];
    isExported(await rungs(folder, args));
    const { out } = isFine(await rungs(folder, ['compare', 'case.json', '--json']));
    const { tracks } = JSON.parse(out) as { tracks: { id: string; levels: { id: string }[] }[] };
    expect(tracks.map(({ id, levels }) => [id, levels.length])).toEqual([
      ['ic', 7],
      ['tl', 4],
    ]);
  });
});

describe('rungs ladder check', () => {
  it('describes a sound ladder', async () => {
    const { out } = isFine(await rungs(await temporaryFolder(), ['ladder', 'check', JORGEF]));
    expect(out).toMatch(
      /^Engineering ladders: .*Developer \(ic: l1, l2, l3, .*Tech Lead \(tl: l4, l5, l6, l7\)\.\nIt has /,
    );
  });

  it('lists every fault with its place, and says how many there are in one sentence', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'bad.yaml'), 'schema: rungs-ladder/1\nid: x\ntitle: ""\nversion: 1\n');
    const { code, out, err } = await rungs(folder, ['ladder', 'check', 'bad.yaml']);
    expect(code).toBe(2);
    expect(err).toMatch(/^"bad\.yaml" was not read: The ladder has \d faults, the first: line .*\n$/);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(3);
    expect(out).toContain('line 4');
  });

  it('objects to what is odd about a ladder', async () => {
    const folder = await temporaryFolder();
    const text = await readFile(JORGEF, 'utf8');
    await writeFile(
      path.join(folder, 'odd.yaml'),
      text.replace(/^themes:$/m, 'themes:\n  - {id: unused, name: Unused}'),
    );
    const { code, out, err } = await rungs(folder, ['ladder', 'check', 'odd.yaml']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^Warning: .*unused/im);
  });
});

describe('rungs compare', () => {
  it('prints both tracks, each with its levels, standings and counts', async () => {
    const folder = await withSample();
    const { out } = isFine(await rungs(folder, ['compare', 'case.json', '--now', '2026-03-15']));
    expect(out).toMatch(/^Łucja Zawiślak seeks L6 Technical lead/);
    expect(out).toMatch(/^Individual contributor: operating as T5 Senior engineer$/m);
    expect(out).toMatch(/^Technical leadership: operating as /m);
    expect(out).toMatch(/^ {2}T6 Staff engineer +Within reach( +\d+){5}$/m);
    expect(out).toMatch(/^> L6 Technical lead +\w+( +\d+){5}$/m);
    expect(out).not.toContain('\u001b');
  });

  it('prints what the program computes as JSON, with these keys', async () => {
    const folder = await withSample();
    const { out } = isFine(await rungs(folder, ['compare', 'case.json', '--json', '--now', '2026-03-15']));
    const comparison = compareTracks(await readCase(folder, 'case.json'), '2026-03-15');
    const { tracks, ...rest } = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(rest)).toEqual(['paper', 'fact', 'excess', 'switch']);
    expect({ tracks }).toEqual({
      tracks: comparison.tracks.map(({ track, effectiveLevel, levels }) => ({
        id: track.id,
        effectiveLevel,
        levels: levels.map(({ level, standing, counts, criteria }) => ({
          id: level.id,
          standing,
          counts: {
            sustained: counts.sustained,
            met: counts.met,
            claimed: counts.claimed,
            gap: counts.gap,
            noOpportunity: counts['no-opportunity'],
            notApplicable: counts['not-applicable'],
          },
          criteria: criteria.map(({ criterion, verdict, reasons, exhibits, counting }) => ({
            id: criterion.id,
            verdict,
            reasons: reasons.map((reason) => ({ ...reason, message: expect.stringMatching(/^\S.*\.$/) })),
            why: verdictSentence(reasons),
            exhibits,
            counting,
          })),
        })),
      })),
    });
  });

  it('judges as of the day it is told', async () => {
    const folder = await withSample();
    const effective = async (day: string) => {
      const { out } = isFine(await rungs(folder, ['compare', 'case.json', '--json', '--now', day]));
      return (JSON.parse(out) as { tracks: { effectiveLevel: string | null }[] }).tracks.map((t) => t.effectiveLevel);
    };
    expect(await effective('2026-03-15')).toContain('l5');
    expect(await effective('2040-01-01')).toEqual([null, null]);
  });

  it('shows no control characters of the case to the terminal', async () => {
    const folder = await temporaryFolder();
    const person = { ...aCase().person, name: 'Ada \u001b[2J\u0007Example' };
    await writeFile(path.join(folder, 'case.json'), JSON.stringify(aCase({ person })));
    const { out } = isFine(await rungs(folder, ['compare', 'case.json']));
    expect(out).toMatch(/^Ada {2}\[2J Example seeks/);
  });
});
