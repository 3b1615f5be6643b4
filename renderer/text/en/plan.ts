import type { Standing, Verdict } from '../../../shared/fit/verdict-types.ts';
import type { Confidentiality } from '../../../shared/model/activity.ts';
import { standingName, verdictName } from '../../../shared/text/names.ts';
import { listed, quoted } from '../../../shared/text/words.ts';
import { counted } from '../plural.ts';

/** A distance in time, as in "3 months" or "12 days". */
type Distance = { readonly months: number; readonly days: number };
const far = ({ months, days }: Distance): string =>
  months > 0 ? counted(months, 'month', 'months') : counted(days, 'day', 'days');

const SHORT: Record<Confidentiality, string> = {
  shareable: 'It may be shown to anyone.',
  internal: 'It may be shown inside the company.',
  private: 'Only you see it, as you planned it: choose who else may in its form.',
};

export const plan = {
  title: 'Plan',
  lead: 'What is missing for a level, what you mean to do about it, and when your case would stand if you do.',
  level: 'Level',
  otherLevel: (sought: string) => `Your case aims for ${sought}.`,
  backToTarget: (sought: string) => `Back to ${sought}`,
  noLevel: 'The ladder has no such level any more. Choose another one.',

  // When the case would stand.
  outlook: 'If the plan holds',
  standsToday: (level: string) => `Your case stands at ${level} today.`,
  stands: (level: string, day: string) => `If the plan holds, your case stands at ${level} from ${day} on.`,
  standsNot: (level: string, intentions: number) =>
    intentions === 0
      ? `Nothing is planned, and nothing will bring your case to ${level} by itself.`
      : `Your case would not stand at ${level} yet, even if all of the plan holds.`,
  reach: (level: string, day: string) => `${level} comes within reach on ${day}.`,
  missing: 'This would still be missing:',
  beforeTarget: (distance: Distance, day: string) => `That is ${far(distance)} before the day of the decision, ${day}.`,
  onTarget: (day: string) => `That is the day of the decision, ${day}.`,
  afterTarget: (distance: Distance, day: string) =>
    `Your target date, ${day}, is ${far(distance)} before that. It may be worth bringing something forward, or asking for a later day.`,
  fallsBack: (day: string, beforeTarget: boolean) =>
    beforeTarget
      ? `From ${day} on it no longer does, because evidence will have grown too old by then: before the decision it needs something fresh.`
      : `It stays so until ${day}; by then evidence will have grown too old, unless something fresh joins it.`,
  below: (level: string) =>
    `A level below is not operating by then: ${level}. A case rests on every level below the one it aims for.`,
  ifHolds:
    'Each planned activity counts from its last day, as strong and as well proven as you say. Nothing else is assumed.',
  uncounted: (count: number) =>
    `${counted(count, 'overdue activity counts', 'overdue activities count')} for nothing here until logged or given a new day.`,

  timeline: 'Timeline',
  today: 'Today',
  decision: 'Decision',
  standsFrom: 'Case stands',
  standing: 'Standing',
  moreBars: (count: number) =>
    `${counted(count, 'more planned activity is', 'more planned activities are')} not drawn.`,
  steps: 'What changes when',
  step: (day: string, standing: Standing) => `${day}: ${standingName(standing).toLowerCase()}`,
  stepDone: (titles: readonly string[]) => `Done: ${listed(titles.map(quoted))}.`,
  change: (statement: string, from: Verdict, to: Verdict) =>
    `${quoted(statement)} goes from ${verdictName(from).toLowerCase()} to ${verdictName(to).toLowerCase()}.`,
  stepAsNow: 'As it stands now.',
  stepNothing: 'No verdict changes.',
  moreChanges: (count: number) => `${counted(count, 'more verdict changes', 'more verdicts change')}.`,

  // What is missing.
  gaps: (level: string) => `What is missing for ${level}`,
  noGaps: 'Every required criterion is met, sustained or had no opportunity.',
  nothingRequired: 'The ladder requires nothing at this level, so there is nothing to plan for.',
  toSustain: (short: number) =>
    short === 1
      ? 'One more of these has to be sustained: repeated, over time, with proof.'
      : `${short} more of these have to be sustained: repeated, over time, with proof.`,
  toSustainTitle: 'Met, and not sustained yet',
  plannedFor: 'Planned:',
  until: (title: string, day: string) => `${title}, by ${day}`,
  wasUntil: (title: string, day: string) => `${title}, which was to be done by ${day}`,
  nothingPlanned: 'Nothing is planned for this yet.',
  planOne: 'Plan an activity',
  planFor: (statement: string) => `Plan an activity for ${quoted(statement)}`,
  declare: 'No opportunity? Say so on the map',
  declareFor: (statement: string) => `No opportunity? Say so on the map: ${quoted(statement)}`,

  // What is planned.
  intentions: 'What you plan',
  nothingYet: 'Nothing is planned yet. Begin with a gap above, or with anything you mean to do anyway.',
  groups: {
    overdue: 'Overdue',
    'under-way': 'Under way',
    later: 'Later',
    done: 'Done',
  },
  overdueWords: (count: number) =>
    count === 1
      ? 'Its last day has passed. Plans change: log it, give it another day, or let it go.'
      : 'Their last days have passed. Plans change: log them, give them another day, or let them go.',
  dueIn: (distance: Distance) => (distance.days === 0 ? 'due today' : `due in ${far(distance)}`),
  wasDue: (distance: Distance) => `was due ${far(distance)} ago`,
  span: (start: string, end: string) => `${start} – ${end}`,
  serves: (count: number) => counted(count, 'criterion', 'criteria'),
  becameActivity: 'See the activity',
  becameActivityOf: (title: string) => `See the activity ${quoted(title)}`,
  log: 'Log it',
  logOf: (title: string) => `Log it: ${quoted(title)}`,
  edit: (title: string) => `Change the plan ${quoted(title)}`,
  remove: (title: string) => `Delete the plan ${quoted(title)}`,
  removed: (title: string) => `${quoted(title)} was deleted from the plan.`,
  logged: (title: string) => `${quoted(title)} is an activity now.`,
  loggedHint: (proof: string, confidentiality: Confidentiality) =>
    [proof === '' ? '' : `You planned it with proof: ${proof}. Add it here.`, SHORT[confidentiality]]
      .filter((part) => part !== '')
      .join(' '),

  // The form.
  newTitle: 'Plan an activity',
  editTitle: 'A planned activity',
  savedAsYouType: 'What you change is saved as you type.',
  add: 'Put it into the plan',
  activityTitle: 'What you mean to do',
  titleExample: 'Draw up next year’s staffing with the three managers',
  note: 'Note',
  noteHint: 'The situation it is meant for; it becomes the activity’s situation when you log it.',
  criteria: 'Criteria it is meant to serve',
  findCriterion: 'Find a criterion',
  criteriaStatus: (found: number, hidden: number) => {
    if (found === 0) return 'No other criterion fits.';
    return hidden === 0 ? '' : `${hidden.toLocaleString('en')} more: type to narrow them down.`;
  },
  removeCriterion: (label: string) => `Remove ${label}`,
  start: 'Start',
  end: 'By when',
  dateMissing: 'Choose a day.',
  strength: 'How far it will support them',
  proof: 'Proof that there will be',
  confidentiality: 'Who may learn of it',
};
