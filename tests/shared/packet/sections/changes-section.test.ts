import { describe, expect, it } from 'vitest';
import { writePacket } from '../../../../shared/export/write-packet.ts';
import { AUDIENCES, type Audience } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aSubmission } from '../../../support/a-submission.ts';
import { aCase, aClaim, anActivity, anIntention, TWO_TRACK } from '../../../support/case-builder.ts';
import { aPlan, NOW } from '../../../support/packet-cases.ts';

const NO_FONTS = { regular: new Uint8Array(), bold: new Uint8Array(), italic: new Uint8Array(), fallbacks: [] };
const WITNESSED = { metrics: [{ name: 'M', before: 1, after: 2, unit: 'h', period: 'Q1', source: 's' }] };

function followed(given: Parameters<typeof aSubmission>[1] = {}, more: Partial<PromotionCase> = {}): PromotionCase {
  return aCase({
    activities: [
      anActivity('a-1', { confidentiality: 'shareable' }),
      anActivity('a-2', { title: 'Newly done', confidentiality: 'internal', ...WITNESSED }),
    ],
    claims: [aClaim('a-1', 'l6-long-view', 'partial'), aClaim('a-2', 'l6-long-view', 'meets')],
    plan: [anIntention('i-1', ['l6-simplifies'], { title: 'Make it simple', confidentiality: 'internal' })],
    submissions: [
      aSubmission('s-0', { decision: { outcome: 'deferred', date: null, reason: 'Other reason' } }),
      aSubmission('s-1', {
        decision: { outcome: 'not-yet', date: '2026-04-01', reason: 'Too early, they said' },
        feedback: [
          { id: 'f-1', criterion: 'l6-long-view', from: 'Chair Person', text: 'Show us numbers' },
          { id: 'f-2', criterion: 'l6-simplifies', from: '', text: 'Nothing simpler yet' },
          { id: 'f-3', criterion: null, from: '', text: 'Well written' },
        ],
        verdicts: [
          { criterion: 'l6-long-view', statement: 'x', verdict: 'claimed' },
          { criterion: 'l6-simplifies', statement: 'y', verdict: 'gap' },
        ],
        ...given,
      }),
    ],
    ...more,
  });
}

async function markdown(subject: PromotionCase, audience: Audience, follows: string | null = 's-1'): Promise<string> {
  const plan = aPlan({ audience, follows, sections: ['changes', 'standing', 'exhibits', 'plan'] });
  const { bytes } = await writePacket({ case: subject, plan, format: 'md', now: NOW, fonts: NO_FONTS });
  return new TextDecoder().decode(bytes);
}

describe('what changed since the last packet', () => {
  it('tells a committee verdicts then and now, new exhibits and what was asked for, but not in whose words', async () => {
    const text = await markdown(followed(), 'committee');
    expect(text).toContain('What changed since the last packet');
    expect(text).toContain('15 March 2026');
    expect(text).toContain('The decision on 1 April 2026: not yet.');
    expect(text).toMatch(/\| Claimed \| Met \|/);
    expect(text).toContain('Planned: Make it simple');
    for (const word of [
      'Too early',
      'Show us numbers',
      'Chair Person',
      'Nothing simpler',
      'Well written',
      'Other reason',
    ])
      expect(text).not.toContain(word);
  });

  it.each(['me', 'manager'] as const)('gives %s the words too', async (audience) => {
    const text = await markdown(followed(), audience);
    for (const word of [
      'Too early, they said',
      'Show us numbers (Chair Person)',
      'Nothing simpler yet',
      'Well written',
    ])
      expect(text).toContain(word);
    expect(text).not.toContain('Other reason');
  });

  it('tells a peer nothing of it, in any format', async () => {
    for (const format of ['md', 'html', 'json'] as const) {
      const plan = aPlan({ audience: 'peer', follows: 's-1' });
      const made = async (subject: PromotionCase) =>
        (await writePacket({ case: subject, plan, format, now: NOW, fonts: NO_FONTS })).bytes;
      const never = { ...followed(), submissions: [] };
      expect(Buffer.compare(await made(followed()), await made(never))).toBe(0);
    }
  });

  it('says nothing where the packet follows none, whatever was handed in', async () => {
    for (const audience of AUDIENCES) {
      const text = await markdown(followed(), audience, null);
      expect(text).not.toContain('What changed since');
      expect(text).not.toContain('Too early');
    }
  });

  it('holds no verdicts against each other whose readers saw more: that would tell that something stays behind', async () => {
    const text = await markdown(followed({ audience: 'me' }), 'committee');
    expect(text).toContain('Verdicts are not held against each other');
    expect(text).not.toMatch(/\| Claimed \| Met \|/);
  });

  it('holds no verdicts of a request to one referee against those of a packet', async () => {
    const plan = aPlan({ referee: 'bo', sections: ['request'] });
    expect(await markdown(followed({ plan }), 'committee')).toContain('Verdicts are not held against each other');
  });

  it('does not say that nothing has changed where nothing can be compared', async () => {
    const elsewhere = { verdicts: [{ criterion: 'l9-gone', statement: 'Gone', verdict: 'met' }], feedback: [] };
    const text = await markdown(followed(elsewhere), 'committee');
    expect(text).toContain('No criterion is spoken of in both packets');
    expect(text).not.toContain('No verdict has changed');
    const same = { verdicts: [{ criterion: 'l6-risk-register', statement: 'y', verdict: 'gap' }], feedback: [] };
    const target = { track: 'tl', level: 'l6', date: null };
    expect(await markdown(followed(same, { target }), 'committee')).toContain('No verdict has changed');
  });

  it('says how a criterion was worded that is worded otherwise by now', async () => {
    const text = await markdown(followed(), 'committee');
    expect(text).toContain('_Worded then: x_');
    const statement = TWO_TRACK.criteria.find(({ id }) => id === 'l6-long-view')?.statement ?? '';
    const same = [{ criterion: 'l6-long-view', statement, verdict: 'claimed' }];
    expect(await markdown(followed({ verdicts: same }), 'committee')).not.toContain('Worded then');
  });

  it('speaks in words of a criterion that has left the ladder, and of none that it has no words for', async () => {
    const feedback = ['l9-gone', 'l9-unknown', 'l9-gone'].map((criterion, index) => ({
      ...{ id: `f-${index}`, criterion, from: '' },
      text: `Said ${index}`,
    }));
    const verdicts = [{ criterion: 'l9-gone', statement: 'Wears a tie.', verdict: 'met' }];
    const subject = followed({ feedback, verdicts });
    const text = await markdown(subject, 'committee');
    expect(text).not.toContain('l9-');
    expect(text.match(/Wears a tie\. \| Met \| – \| The ladder does not ask for it any more\./g)).toHaveLength(1);
    expect(await markdown(subject, 'manager')).toMatch(/Wears a tie\.<br>_Said 0_ .*\n.*_Said 1_ .*\n.*_Said 2_/);
    expect(await markdown(followed({ feedback: feedback.slice(1, 2), verdicts }), 'committee')).not.toContain(
      'What was asked for',
    );
  });

  it('knows where a criterion stands that is of another track than the one sought by now', async () => {
    const target = { track: 'tl', level: 'l6', date: null };
    const feedback = [{ id: 'f', criterion: 'l6-simplifies', from: '', text: '' }];
    const claims = [aClaim('a-2', 'l6-simplifies')];
    const text = await markdown(followed({ feedback }, { target, claims }), 'committee');
    expect(text).toMatch(/\| Gap \| Met \| The criterion stands higher\./);
  });

  it('tells the facts alone of a packet of which no more is known', async () => {
    const bare = { plan: null, content: null, exhibits: [], verdicts: [], feedback: [] };
    const text = await markdown(followed(bare), 'committee');
    expect(text).toContain('Verdicts are not held against each other');
    expect(text).not.toContain('New exhibits');
  });

  it('is data in JSON', async () => {
    const plan = aPlan({ audience: 'manager', follows: 's-1', sections: ['changes'] });
    const job = { case: followed(), plan, format: 'json' as const, now: NOW, fonts: NO_FONTS };
    const data = JSON.parse(new TextDecoder().decode((await writePacket(job)).bytes));
    expect(data.changes).toMatchObject({
      since: '2026-03-15',
      decision: { outcome: 'not-yet' },
      comparable: true,
      criteria: [{ criterion: 'l6-long-view', was: 'claimed', is: 'met', exhibits: [expect.stringMatching(/^E\d$/)] }],
      feedback: [{ state: 'answered' }, { state: 'planned' }, { state: 'general' }],
    });
  });
});
