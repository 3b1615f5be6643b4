import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import { packetPlan } from '../../../../shared/model/packet-plan.ts';
import { parseCaseText } from '../../../../shared/model/parse-case.ts';
import { verdictSentence } from '../../../../shared/text/verdict-sentence.ts';
import { A_LINK, aCase, anActivity } from '../../../support/case-builder.ts';
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

describe('rungs export', () => {
  it.each([
    ['docx', 'PK\u0003\u0004'],
    ['pdf', '%PDF-'],
    ['md', '# '],
    ['html', '<!doctype html>'],
    ['json', '{'],
  ])('writes %s and says what it wrote', async (format, beginning) => {
    const folder = await withSample();
    await mkdir(path.join(folder, 'out'));
    const out = `out/packet.${format}`;
    const ran = isExported(await rungs(folder, ['export', 'case.json', '--format', format, '--out', out]));
    expect(ran.out).toMatch(/^Wrote out\/packet\.\w+ \(\d+ kB(, \d+ pages)?\) for: the committee\.\n$/);
    const text = await readFile(path.join(folder, out), 'latin1');
    expect(text.slice(0, beginning.length).toLowerCase()).toBe(beginning.toLowerCase());
    expect(await readdir(path.join(folder, 'out'))).toEqual([`packet.${format}`]);
  });

  it('leaves out what the audience may not see', async () => {
    const folder = await withSample();
    const { activities } = await readCase(folder, 'case.json');
    const hidden = activities.filter(({ confidentiality }) => confidentiality === 'private');
    const textFor = async (audience: string) => {
      const args = ['export', 'case.json', '--format', 'json', '--audience', audience, '--out', `${audience}.json`];
      isExported(await rungs(folder, args));
      return readFile(path.join(folder, `${audience}.json`), 'utf8');
    };
    expect(hidden.length).toBeGreaterThan(0);
    const [mine, theirs] = [await textFor('me'), await textFor('committee')];
    for (const { title } of hidden) {
      expect(mine).toContain(JSON.stringify(title).slice(1, -1));
      expect(theirs).not.toContain(JSON.stringify(title).slice(1, -1));
    }
  });

  it('asks one referee, by id or by name, about what they are named for and nothing else', async () => {
    const folder = await withSample();
    const { activities, referees } = await readCase(folder, 'case.json');
    const asked = referees.find(({ id }) => id === 'r-tkachuk');
    const request = async (named: string, out: string, ...more: string[]) => {
      const args = ['export', 'case.json', '--format', 'md', '--referee', named, '--out', out, ...more];
      expect(isFine(await rungs(folder, args)).out).toContain(`for: ${asked?.name}.`);
      return readFile(path.join(folder, out), 'utf8');
    };
    const text = await request('r-tkachuk', 'id.md', '--audience', 'committee');
    expect(await request((asked?.name ?? '').toLowerCase(), 'name.md', '--audience', 'committee')).toBe(text);
    expect(text).toContain(`A request to ${asked?.name}`);
    for (const { id, title } of activities)
      if (asked?.activities.includes(id)) expect(text).toContain(title);
      else expect(text).not.toContain(title);
    for (const { id, name, role } of referees) if (id !== asked?.id) expect(text).not.toContain(`${name}, ${role}`);
    // To a peer, only what is shareable.
    const internal = activities.filter(
      (each) => asked?.activities.includes(each.id) && each.confidentiality !== 'shareable',
    );
    const peer = await request('r-tkachuk', 'peer.md');
    expect(internal.length).toBeGreaterThan(0);
    for (const { title } of internal) expect(peer).not.toContain(title);
  });

  it('says on standard error what is withheld, replaced and left out', async () => {
    const folder = await temporaryFolder();
    const subject = aCase({
      activities: [anActivity('open', { title: 'Falcon launch', links: [A_LINK] }), anActivity('inside')],
      aliases: [
        {
          id: 'f',
          kind: 'code-name',
          name: 'Falcon',
          spellings: [],
          replacement: 'the billing project',
          audiences: ['committee'],
        },
      ],
      packet: packetPlan.parse({ omit: ['links'] }),
    });
    const secret = { ...subject, activities: [...subject.activities, anActivity('s', { confidentiality: 'private' })] };
    await writeFile(path.join(folder, 'case.json'), JSON.stringify(secret));
    const { code, err } = await rungs(folder, ['export', 'case.json', '--format', 'md', '--out', 'packet.md']);
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([
      'Withheld: 1 activity (marked private), gaps and mitigations (not released).',
      'Replaced: "Falcon" by "the billing project", 1 time.',
      'Left out: links.',
      '',
    ]);
    expect(await readFile(path.join(folder, 'packet.md'), 'utf8')).toContain('The billing project launch');
  });

  it('gives the same bytes for the same day', async () => {
    const folder = await withSample();
    const bytes = async (name: string) => {
      isExported(await rungs(folder, ['export', 'case.json', '--format', 'pdf', '--out', name, '--now', '2026-03-15']));
      return readFile(path.join(folder, name));
    };
    expect((await bytes('one.pdf')).equals(await bytes('two.pdf'))).toBe(true);
  });

  it('names the characters that no font has on standard error', async () => {
    const folder = await temporaryFolder();
    const person = { ...aCase().person, name: 'Ada \u{13000}\u{13000}' };
    await writeFile(path.join(folder, 'case.json'), JSON.stringify(aCase({ person })));
    const { code, err } = await rungs(folder, ['export', 'case.json', '--format', 'pdf', '--out', 'packet.pdf']);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^Withheld: gaps and mitigations \(not released\)\.\nNo font has "\u{13000}" \(U\+13000\): \d+ times, first in .+\.\n$/u,
    );
    const refused = await rungs(folder, ['export', 'case.json', '--format', 'pdf', '--out', 'gone/packet.pdf']);
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^The folder "gone" does not exist[^\n]+\n$/),
    });
  });

  it('replaces an older packet, but never the case itself', async () => {
    const folder = await withSample();
    await writeFile(path.join(folder, 'packet.md'), 'old');
    isExported(await rungs(folder, ['export', 'case.json', '--format', 'md', '--out', 'packet.md']));
    expect(await readFile(path.join(folder, 'packet.md'), 'utf8')).not.toBe('old');
    const before = await readFile(path.join(folder, 'case.json'), 'utf8');
    const refused = await rungs(folder, ['export', 'case.json', '--format', 'json', '--out', './case.json']);
    expect(refused).toEqual({
      code: 2,
      out: '',
      err: '"./case.json" is the case itself; choose another file for --out.\n',
    });
    expect(await readFile(path.join(folder, 'case.json'), 'utf8')).toBe(before);
  });
});
