import type { Comparison } from '../../fit/verdict-types.ts';
import type { JudgedPacket } from '../diff/compare-criteria.ts';
import type { RedactedCase } from '../redact.ts';

/** A case as its readers see it, criterion by criterion on every track; its activities stand under their ids, not numbered. */
export function judgedNow({ activities }: RedactedCase, { tracks }: Comparison): JudgedPacket {
  const verdicts = tracks.flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria));
  const judged = [...new Map(verdicts.map((each) => [each.criterion.id, each])).values()];
  return {
    exhibits: activities.map(({ id, title }) => ({ label: id, activity: id, title })),
    verdicts: judged.map(({ criterion: { id, statement }, verdict }) => ({ criterion: id, statement, verdict })),
    support: new Map(judged.map(({ criterion, exhibits }) => [criterion.id, exhibits])),
  };
}
