import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../shared/evidence/findings.ts';
import { parseCaseText } from '../../../../shared/model/parse-case.ts';
import { FINDING_CATALOGUE } from '../../../../shared/text/finding-catalogue.ts';
import { aCase, aReferee } from '../../../support/case-builder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { type Ran, rungs } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

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

function isFine(ran: Ran): Ran {
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran;
}

describe('rungs check', () => {
  it('prints every finding and exits with 1', async () => {
    const folder = await withSample();
    const findings = findingsOf(await readCase(folder, 'case.json'), '2026-03-15');
    const { code, out, err } = await rungs(folder, ['check', 'case.json', '--now', '2026-03-15']);
    expect([code, err]).toEqual([1, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.filter((line) => /^(Error|Warning|Note): \S.*\. \/\w+/.test(line))).toHaveLength(findings.length);
    expect(lines.at(-1)).toBe(`${findings.length} findings.`);
  });

  it('says of each kind once what it means and what to do', async () => {
    const folder = await withSample();
    const findings = findingsOf(await readCase(folder, 'case.json'), '2026-03-15');
    const { out } = await rungs(folder, ['check', 'case.json', '--now', '2026-03-15']);
    for (const { code } of findings) {
      const { meaning, action } = FINDING_CATALOGUE[code];
      expect(out.split(`  ${meaning}\n  What to do: ${action}\n`)).toHaveLength(2);
    }
  });

  it('prints them as JSON with code, severity, pointer, message, meaning and action', async () => {
    const folder = await withSample();
    const findings = findingsOf(await readCase(folder, 'case.json'), '2026-03-15');
    const { code, out } = await rungs(folder, ['check', 'case.json', '--json', '--now', '2026-03-15']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      findings: findings.map(({ code: name, severity, pointer }) => ({
        code: name,
        severity,
        pointer,
        message: expect.stringMatching(/^\S.*\.$/),
        meaning: FINDING_CATALOGUE[name].meaning,
        action: FINDING_CATALOGUE[name].action,
      })),
    });
  });

  it('exits with 0 when there is nothing to object to', async () => {
    const folder = await temporaryFolder();
    const declarations = aCase()
      .ladder.criteria.filter(({ level, tracks }) => level === 'l6' && tracks.includes('ic'))
      .map(
        ({ id }) => ({ kind: 'no-opportunity', criterion: id, reason: 'Why.', confidentiality: 'internal' }) as const,
      );
    await writeFile(path.join(folder, 'case.json'), JSON.stringify(aCase({ declarations })));
    expect(isFine(await rungs(folder, ['check', 'case.json'])).out).toBe('Nothing to object to.\n');
    expect(isFine(await rungs(folder, ['check', 'case.json', '--json'])).out).toBe('{\n  "findings": []\n}\n');
    const quoted = aCase({ declarations, referees: [aReferee('r', [], { quote: 'Quote.', consentToQuote: false })] });
    await writeFile(path.join(folder, 'case.json'), JSON.stringify(quoted));
    expect((await rungs(folder, ['check', 'case.json'])).code).toBe(1);
  });
});
