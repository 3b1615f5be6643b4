import type { MissingPart } from '../../../shared/evidence/finding-types.ts';
import type { Proof } from '../../../shared/model/proof.ts';
import { proofName } from '../../../shared/text/names.ts';
import { listed } from '../../../shared/text/words.ts';
import { counted } from '../plural.ts';

const PARTS: Record<MissingPart, string> = {
  before: 'value before',
  after: 'value after',
  unit: 'unit',
  period: 'period',
  source: 'source',
};
const parts = new Intl.ListFormat('en', { type: 'conjunction' });

type Advice =
  | { readonly kind: 'complete-number'; readonly name: string; readonly missing: readonly MissingPart[] }
  | { readonly kind: 'add-number' | 'add-link' | 'find-referee' };

export const activities = {
  title: 'Activities',
  lead: 'What you did, one entry each: the evidence that everything else in your case rests on.',
  newActivity: 'New activity',
  untitled: 'Untitled activity',
  back: 'All activities',
  choose: 'Choose an activity from the list to read or change it.',

  emptyTitle: 'No activities yet',
  emptyText:
    'An activity is something you did that took days or months: a project, a rescue, a habit you keep up for others. Write the newest one down now, in a few lines; details can follow.',
  examplesTitle: 'These count, though they seldom show in a code review',
  examples: [
    {
      title: 'A staffing plan for two teams',
      why: 'Which skills were missing, what you proposed, who was hired or lent, and which manager adopted it.',
    },
    {
      title: 'Teaching product managers what the technology can do',
      why: 'A standing hour, a feasibility note beside the road map: fewer plans that had to be reworked.',
    },
    {
      title: 'Seeding designs that other teams finished',
      why: 'Your first draft, their names on the final one, and what they built on it.',
    },
  ],

  search: 'Search activities',
  filter: 'Filter',
  order: 'Order',
  orders: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    title: 'By title',
    weakest: 'Weakest proof first',
    'least-claimed': 'Fewest claims first',
  },
  unclaimed: 'Not claimed yet',
  proof: 'Proof',
  takeOff: (filter: string) => `Take off the filter “${filter}”`,
  activityCount: (count: number) => (count === 0 ? 'No activity yet' : counted(count, 'activity', 'activities')),
  shownOf: (shown: number, total: number) => `${shown.toLocaleString('en')} of ${total.toLocaleString('en')}`,
  nothingFound: (searched: boolean, filtered: boolean) =>
    `No activity fits ${listed([...(searched ? ['this search'] : []), ...(filtered ? ['the filters'] : [])])}.`,
  showAll: 'Show all activities',
  quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
  proofHeading: (proof: Proof) => proofName(proof),
  claimCount: (count: number) => (count === 0 ? 'No claim' : counted(count, 'claim', 'claims')),
  needsCorrection: 'Needs a correction',

  activityTitle: 'Title',
  titleExample: 'What did you do?',
  freshNote: 'It joins your case as soon as it has a title.',
  duplicate: 'Duplicate',
  copyEnding: ' (copy)',
  remove: 'Delete this activity',
  discard: 'Discard',
  removed: (title: string) => `“${title}” was deleted with its claims.`,
  discarded: 'The activity without a title was discarded.',

  start: 'Start',
  end: 'End',
  ongoing: 'Still going on',
  dateMissing: 'Give a date; for an end that is open, tick “Still going on”',
  mode: 'How you did it',
  modeHint: 'With your own hands, or by making others able to.',

  story: 'Story',
  situation: 'Situation',
  situationHint: 'What was at stake, and for whom, before you came in?',
  action: 'Action',
  actionHint: 'What you did and decided, and what you turned down.',
  impact: 'Impact',
  impactHint: 'What is different now, who noticed, and what is still open.',
  ownPart: 'Your part, beside the team’s',
  ownPartHint: 'Name who did the rest. A reader trusts a part more than a whole.',

  evidence: 'Evidence',
  metric: (position: number) => `Number ${position}`,
  metricName: 'What was measured',
  metricNameExample: 'Plans finished on time',
  before: 'Before',
  after: 'After',
  unit: 'Unit',
  unitExample: '%',
  period: 'Period',
  periodExample: 'March against June 2026',
  source: 'Source',
  sourceExample: 'Where a reader can look it up',
  addMetric: 'Add a number',
  removeMetric: (position: number) => `Remove number ${position}`,
  link: (position: number) => `Link ${position}`,
  linkUrl: 'Address',
  linkUrlExample: 'https://',
  linkLabel: 'What it shows',
  linkLabelExample: 'Design document',
  linkRefused: 'Give a full address that begins with https://, http:// or mailto:',
  addLink: 'Add a link',
  removeLink: (position: number) => `Remove link ${position}`,
  attach: 'Attach a file',
  attaching: 'Keeping the file…',
  attachHint: (megabytes: number) =>
    `Kept in this case as it is now, up to ${megabytes} MB a file. Packets name it, and do not contain it.`,
  notAttached: (name: string) =>
    `${name} was not attached, because its activity was left before that was done; go back and attach it again.`,
  attachedAlready: (name: string) => `${name} is attached already, with the same content.`,
  attachTooLarge: (name: string, megabytes: number) =>
    `${name} is larger than ${megabytes} MB. Attach a smaller one, or add a link to where it lies.`,
  cannotRead: (name: string) => `${name} could not be read. Check that it is a file, and that you may open it.`,
  attachment: (name: string) => `Attached file ${name}`,
  saveAttachment: (name: string) => `Save ${name} as a file`,
  attachmentSaved: (place: string) => `Written: ${place}`,
  removeAttachment: (name: string) => `Remove ${name}`,
  proofAdvice: (advice: Advice): string => {
    switch (advice.kind) {
      case 'complete-number':
        return `Give “${advice.name}” its ${parts.format(advice.missing.map((part) => PARTS[part]))}, and this is measured.`;
      case 'add-number':
        return 'Add a number with before, after, unit, period and source, and this is measured.';
      case 'add-link':
        return 'Add a link or a file that a reader can look at, and this is backed by an artefact.';
      case 'find-referee':
        return 'Ask someone who saw it to vouch for it under Referees, and this is witnessed.';
    }
  },

  project: 'Project',
  projectHint: 'What it was a part of, if anything; packets tell activities of a project together.',
  projects: 'Projects',
  effortAndPeople: 'Effort and people',
  effort: 'Time it took, on average',
  effortUnit: 'Unit of the time',
  hoursPerWeek: 'hours a week',
  percentOfTime: '% of my time',
  collaborators: 'Collaborators',
  collaboratorsHint: 'Enter or a comma adds a name.',
  tags: 'Tags',
  tagsHint: 'Words to find it by.',
  removeItem: (item: string) => `Remove ${item}`,
  confidentiality: 'Confidentiality',
  confidentialityMeaning: {
    shareable: 'Anyone may read it; it can stand in every packet.',
    internal: 'For your manager and the committee; left out for peers.',
    private: 'For you alone; left out for everybody else.',
  },

  claims: 'Claims',
  notClaimed: 'This activity supports no criterion yet, so it does not count for any level.',
  claimOnMap: 'Claim it on the Map',
  changeOnMap: 'Change on the Map',
  readerMayAsk: 'What a reader may ask',
  metricLacks: (missing: readonly MissingPart[]) =>
    `This number lacks its ${parts.format(missing.map((part) => PARTS[part]))}.`,
};
