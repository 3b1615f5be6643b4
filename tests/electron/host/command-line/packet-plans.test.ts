import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packetPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { planFileText } from '../../../../shared/packet/plan-file.ts';
import { READY_MADE_PLANS } from '../../../../shared/packet/ready-made-plans.ts';
import { rungs } from '../../../support/rungs.ts';
import { readSample } from '../../../support/sample-case.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const SHORT = packetPlan.parse({
  audience: 'manager',
  sections: ['narratives', 'metrics'],
  limit: { unit: 'words', amount: 20 },
  wording: { narratives: { title: 'What I did', limit: { unit: 'pages', amount: 1 } } },
});

async function withCase(given: Partial<PromotionCase> = {}): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'case.json'), JSON.stringify({ ...readSample().subject, ...given }));
  await writeFile(path.join(folder, 'plan.json'), planFileText({ name: 'Short', plan: SHORT }, { withTexts: false }));
  return folder;
}

const exported = (folder: string, plan: string, format = 'md') =>
  rungs(folder, ['export', 'case.json', '--format', format, '--plan', plan, '--out', `out.${format}`]);
const written = (folder: string) => readFile(path.join(folder, 'out.md'), 'utf8');

describe('rungs export --plan', () => {
  it('takes every ready-made plan by its name', async () => {
    const folder = await withCase();
    for (const plan of READY_MADE_PLANS)
      if (plan !== 'peer-feedback') expect(await exported(folder, plan)).toMatchObject({ code: 0 });
    const page = await written(folder);
    expect(page).toContain('# Scope');
    expect(page).not.toContain('# Exhibits');
  });

  it('writes no request for feedback that asks nobody, and says who could be asked', async () => {
    const folder = await withCase();
    expect(await exported(folder, 'peer-feedback')).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(
        /A request for feedback asks one person: name them with --referee; the case has "[^"]+", .* and "[^"]+"\.\n$/,
      ),
    });
    await expect(written(folder)).rejects.toThrow();
    const none = await withCase({ referees: [] });
    expect((await exported(none, 'peer-feedback')).err).toContain('with --referee; the case has none.');
  });

  it('takes the plan of a file, and says on standard error what of the packet is too long', async () => {
    const folder = await withCase();
    const { code, out, err } = await exported(folder, 'plan.json');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Wrote out\.md .* for: my manager\.\n$/)]);
    expect(err).toMatch(
      /^Withheld: .*\nThe packet is over its limit of 20 words: \d+ words, \d+ too many\.\nSection narratives is over its limit of 1 page: [1-9]\d* pages, \d+ too many\.\n$/,
    );
    expect(await written(folder)).toContain('# What I did');
  });

  it('takes a plan that the case keeps, and prefers it to a file of that name', async () => {
    const kept = { id: 'p-1', name: 'plan.json', plan: packetPlan.parse({ sections: ['appendix'] }) };
    const folder = await withCase({ packetPlans: [kept] });
    expect(await exported(folder, 'Plan.json')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Withheld: .*\n$/),
    });
    expect(await written(folder)).toContain('# Appendix');
  });

  it('says which plans there are when it finds none, and what is wrong with one that it cannot read', async () => {
    const folder = await withCase();
    expect(await exported(folder, 'nonsense')).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/There is no plan and no file "nonsense"; plans are: one-page, committee, .*scope\./),
    });
    await writeFile(
      path.join(folder, 'other.json'),
      '{"format": "rungs-packet-plan/1", "name": "A", "plan": {"sections": 3}}',
    );
    expect(await exported(folder, 'other.json')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/"other\.json" was not read: The plan has a fault: .*sections/),
    });
  });
});

describe('rungs check', () => {
  it('objects to a packet that is longer than its limits, and gives its lengths to programs', async () => {
    const folder = await withCase({ packet: SHORT });
    const ran = await rungs(folder, ['check', 'case.json', '--json']);
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('The packet is over its limit of 20 words') });
    const { packet } = JSON.parse(ran.out);
    expect(packet).toMatchObject({
      audience: 'manager',
      limit: { unit: 'words', amount: 20 },
      used: { words: expect.any(Number), characters: expect.any(Number), pages: expect.any(Number) },
      sections: [{ section: 'narratives' }, { section: 'metrics', limit: null, over: 0 }],
    });
    expect(packet.over).toBe(packet.used.words - 20);
  });
});
