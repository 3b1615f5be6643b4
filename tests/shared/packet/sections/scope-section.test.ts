import { expect, it } from 'vitest';
import { clipboardText } from '../../../../shared/export/clipboard/clipboard-text.ts';
import { packetData } from '../../../../shared/packet/packet-data.ts';
import { redactPacket } from '../../../../shared/packet/redact.ts';
import { aCase, anActivity } from '../../../support/case-builder.ts';
import { aPlan, NOW, outlineOf } from '../../../support/packet-cases.ts';

it('counts what has begun, and says the same as data', () => {
  const subject = aCase({
    activities: [
      anActivity('begun', { mode: 'enabling', collaborators: ['Ada  B', 'ada b'] }),
      anActivity('ahead', { mode: 'enabling', start: '2027-01-01', end: null }),
    ],
  });
  const text = clipboardText(outlineOf(subject, { sections: ['scope'] }).blocks);
  expect(text).toContain('1 activity from January 2025 to June 2025, through the work of others');
  expect(text).toContain('1 person or team named in 1 activity');
  const { case: redacted, plan } = redactPacket(subject, aPlan({ sections: ['scope'] }));
  expect(packetData(redacted, plan, NOW).scope).toMatchObject({ activities: 1, enabling: 1, people: 1 });
});
