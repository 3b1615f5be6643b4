import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packetPlan } from '../../../../shared/model/packet-plan.ts';
import { parseCaseText } from '../../../../shared/model/parse-case.ts';
import { A_LINK, aCase, anActivity, aReferee } from '../../../support/case-builder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { type Ran, rungs } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const _JORGEF = fileURLToPath(new URL('../../../fixtures/ladders/jorgef-two-track.yaml', import.meta.url));

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

function _isFine(ran: Ran): Ran {
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran;
}

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

  it('does not tell one audience the gaps that were released to another', async () => {
    const folder = await withSample();
    expect((await readCase(folder, 'case.json')).packet).toMatchObject({ audience: 'committee', gapsReleased: true });
    const textFor = async (audience: string) => {
      const args = ['export', 'case.json', '--format', 'md', '--audience', audience, '--out', `${audience}.md`];
      isExported(await rungs(folder, args));
      return readFile(path.join(folder, `${audience}.md`), 'utf8');
    };
    expect(await textFor('committee')).toMatch(/Gaps and/);
    for (const audience of ['manager', 'peer']) expect(await textFor(audience)).not.toMatch(/Gaps and/);
  });

  it('asks one referee, by id or by name, about what they are named for and nothing else', async () => {
    const folder = await withSample();
    const { activities, referees } = await readCase(folder, 'case.json');
    const asked = referees.find(({ id }) => id === 'r-tkachuk');
    const request = async (named: string, out: string, ...more: string[]) => {
      const args = ['export', 'case.json', '--format', 'md', '--referee', named, '--out', out, ...more];
      const ran = await rungs(folder, args);
      expect([ran.code, ran.err]).toEqual([
        0,
        expect.stringMatching(/^Withheld: all that this referee is not named for, .*\n$/),
      ]);
      expect(ran.out).toContain(`for: ${asked?.name}.`);
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

  it('asks nobody what another is asked, and says which question names what they are not to see', async () => {
    const folder = await temporaryFolder();
    const subject = aCase({
      activities: [anActivity('a-1', { title: 'Seen by Bo' }), anActivity('a-2', { title: 'Seen by Cy' })],
      referees: [aReferee('bo', ['a-1']), aReferee('cy', ['a-2'])],
    });
    const requestTo = async (asked: string, referee: string | null) => {
      const packet = packetPlan.parse({ referee, questions: 'Seen by Bo: what did you see?' });
      await writeFile(path.join(folder, 'case.json'), JSON.stringify({ ...subject, packet }));
      const args = ['--audience', 'committee', '--format', 'md', '--out', 'out.md'];
      const { err } = await rungs(folder, ['export', 'case.json', '--referee', asked, ...args]);
      return { err, text: await readFile(path.join(folder, 'out.md'), 'utf8') };
    };
    expect((await requestTo('bo', 'bo')).text).toContain('Seen by Bo: what did you see?');
    const other = await requestTo('cy', 'bo');
    expect(other.text).not.toContain('Seen by Bo');
    expect(other.text).toContain('“Seen by Cy”: what did you see');
    const named = await requestTo('cy', null);
    expect(named.err).toContain('Look: a question names "Seen by Bo", which they are not to see.');
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
