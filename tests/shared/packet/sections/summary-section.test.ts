import { describe, expect, it } from 'vitest';
import { clipboardText } from '../../../../shared/export/clipboard/clipboard-text.ts';
import { formData } from '../../../../shared/form/form-data.ts';
import type { Section } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { A_LINK, aCase, aClaim, anActivity, FULL_METRIC } from '../../../support/case-builder.ts';
import { formDataFor } from '../../../support/form-files.ts';
import { outlineOf } from '../../../support/packet-cases.ts';

const summary = (subject: PromotionCase, ...sections: Section[]) =>
  clipboardText(outlineOf(subject, { sections }).blocks);

describe('the summary', () => {
  it('says that criteria are listed below only where they are', () => {
    const stays = 'stays open until an activity is claimed for it.';
    expect(summary(aCase(), 'summary', 'standing')).toContain(`asks for is listed below; each criterion ${stays}`);
    for (const sections of [['summary'], ['standing', 'summary'], ['summary', 'gaps']] as const) {
      const text = summary(aCase(), ...sections);
      expect(text).not.toContain('listed below');
      expect(text).toContain(`Each criterion of T6 Staff engineer ${stays}`);
    }
  });

  it('names nothing that has not begun among the strongest proofs', () => {
    const proven = { links: [A_LINK], metrics: [FULL_METRIC] };
    const subject = aCase({
      activities: [
        anActivity('ahead', { ...proven, start: '2027-01-01', end: null }),
        anActivity('done', { links: [A_LINK] }),
      ],
      claims: [aClaim('ahead', 'l6-long-view', 'exceeds'), aClaim('done', 'l6-long-view')],
    });
    const text = summary(subject, 'summary');
    expect(text).toContain('Title of done');
    expect(text).not.toContain('Title of ahead');
    expect(formData(formDataFor(subject, 'committee')).strongest).toMatchObject([{ title: 'Title of done' }]);
  });

  it('says that a level has no criteria, and nothing of what was shown by that', () => {
    const made = aCase({ activities: [anActivity('done')] });
    const criteria = made.ladder.criteria.filter(({ level }) => level !== made.target.level);
    const claimed = criteria[0]?.id ?? expect.fail('No criterion of another level');
    const subject = {
      ...made,
      claims: [aClaim('done', claimed)],
      ladder: { ...made.ladder, criteria },
    };
    const text = summary(subject, 'summary', 'standing');
    expect(text).toContain('The ladder has no criteria for T6 Staff engineer');
    expect(text).not.toMatch(/0 criteria|every criterion/);
  });

  it('leads to the section of gaps for more of them only where there is one', () => {
    const thin = aCase({
      activities: [anActivity('a', { links: [A_LINK] })],
      claims: [aClaim('a', 'l6-long-view')],
    });
    expect(summary(thin, 'summary', 'gaps')).toMatch(/\d more under Gaps and mitigations/);
    const alone = summary(thin, 'summary');
    expect(alone).toMatch(/\d more\n/);
    expect(alone).not.toContain('Gaps and mitigations');
  });
});
