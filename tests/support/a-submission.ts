import { packetPlan } from '../../shared/model/packet-plan.ts';
import { type Submission, submission } from '../../shared/model/submission.ts';

/** A packet that was handed in, with one exhibit and one verdict. */
export function aSubmission(id: string, given: Partial<Submission> = {}): Submission {
  return submission.parse({
    id,
    date: '2026-03-15',
    audience: 'committee',
    format: 'pdf',
    fileName: 'Ada.pdf',
    hash: 'ab'.repeat(32),
    size: 1_000,
    track: 'ic',
    level: 'l6',
    ladderVersion: '1.0',
    note: '',
    plan: packetPlan.parse({ summary: 'As I wrote it then.' }),
    content: { hash: 'cd'.repeat(32), size: 2_000 },
    exhibits: [{ label: 'E1', activity: 'a-1', title: 'Title of a-1' }],
    verdicts: [{ criterion: 'l6-long-view', statement: 'Statement then', verdict: 'claimed' }],
    ...given,
  });
}
