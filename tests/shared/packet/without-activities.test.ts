import { expect, it } from 'vitest';
import { type PacketPlan, SECTIONS } from '../../../shared/model/packet-plan.ts';
import { packetData } from '../../../shared/packet/packet-data.ts';
import { redactPacket } from '../../../shared/packet/redact.ts';
import { aCase, anActivity, aReferee } from '../../support/case-builder.ts';
import { aPlan, NOW, outlineOf } from '../../support/packet-cases.ts';

const answer = (activity: string | null) => ({
  ...{ id: `of-${activity}`, activity, criterion: null },
  question: `“Title of ${activity}”: what did you see?`,
  text: `Words about ${activity}.`,
});
const subject = aCase({
  activities: [anActivity('kept'), anActivity('cut')],
  referees: [
    aReferee('bo', ['kept', 'cut'], {
      consentToQuote: true,
      answers: [answer('kept'), answer('cut'), answer(null), answer('gone')],
    }),
  ],
});

function everything(given: Partial<PacketPlan>): string {
  const { case: redacted, plan } = redactPacket(subject, aPlan(given));
  return JSON.stringify([outlineOf(subject, given), packetData(redacted, plan, NOW)]);
}

it('leaves out what referees said of an activity with the activity, as a quote for the whole it would be another', () => {
  expect(everything({})).toContain('Words about cut.');
  const short = everything({ without: ['cut'], sections: [...SECTIONS] });
  for (const about of ['kept', 'null']) expect(short).toContain(`Words about ${about}.`);
  expect(short).not.toContain('Words about cut.');
  expect(short).not.toContain('Title of cut');
});
