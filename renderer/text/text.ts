import { activities } from './en/activities.ts';
import { backups } from './en/backups.ts';
import { compare } from './en/compare.ts';
import { copying } from './en/copying.ts';
import { details } from './en/details.ts';
import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { forms } from './en/forms.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { leave } from './en/leave.ts';
import { lock } from './en/lock.ts';
import { mapping } from './en/mapping.ts';
import { merge } from './en/merge.ts';
import { needs } from './en/needs.ts';
import { packet } from './en/packet.ts';
import { packetNames } from './en/packet-names.ts';
import { packetPlan } from './en/packet-plan.ts';
import { packetReview } from './en/packet-review.ts';
import { plan } from './en/plan.ts';
import { referees } from './en/referees.ts';
import { requests } from './en/requests.ts';
import { returned } from './en/returned.ts';
import { shell } from './en/shell.ts';
import { submissions } from './en/submissions.ts';
import { time } from './en/time.ts';

/** All words of the window, a file a screen; functions take parameters and mind plurals. */
export const text = {
  activities,
  backups,
  compare,
  copying,
  details,
  fields,
  files,
  forms,
  history,
  home,
  leave,
  lock,
  mapping,
  merge,
  needs,
  packet,
  packetPlan,
  packetNames,
  packetReview,
  plan,
  referees,
  returned,
  requests,
  shell,
  submissions,
  time,
};
