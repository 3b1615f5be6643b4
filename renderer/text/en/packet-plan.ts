import type { LengthLimit, Section } from '../../../shared/model/packet-plan.ts';
import type { Cut, StoryField } from '../../../shared/packet/cuts.ts';
import type { VerdictsChanged } from '../../../shared/packet/make-fit.ts';
import type { ReadyMadePlan } from '../../../shared/packet/ready-made-plans.ts';
import { counted } from '../plural.ts';

const amount = (count: number, unit: LengthLimit['unit']): string =>
  ({
    words: counted(count, 'word', 'words'),
    characters: counted(count, 'character', 'characters'),
    pages: counted(count, 'page', 'pages'),
  })[unit];

const READY_MADE: Readonly<Record<ReadyMadePlan, string>> = {
  'one-page': 'One-page brief',
  committee: 'Committee packet',
  manager: 'Manager review',
  'peer-feedback': 'Peer feedback',
  'self-review': 'Self-review, 1,000 words',
  scope: 'Scope statement, 500 words',
};

const FIELDS: Readonly<Record<StoryField, string>> = {
  situation: 'situation',
  action: 'action',
  ownPart: 'own part',
  impact: 'impact',
};

/** What the packet holds, how long it may be, and plans that are kept. */
export const packetPlan = {
  plans: 'Plans',
  readyMade: 'Ready-made',
  readyMadeName: (name: ReadyMadePlan) => READY_MADE[name],
  kept: 'Kept in this case',
  keep: 'Keep this plan',
  manage: 'Kept plans and files',
  taken: (name: string) => `Taken: ${name}. Your own texts stay.`,
  keptAs: (name: string) => `Kept as “${name}”`,
  keepText: 'Sections, titles, limits and your texts as they are now, to be taken again for the next packet.',
  name: 'Name of the plan',
  needsName: 'Must not be empty',
  replaces: 'A plan of this name is kept already; keeping this one takes its place.',
  manageText: 'Plans that you kept in this case. As a file, a plan can go to another case or another person.',
  nothingKept: 'No plan is kept in this case yet.',
  take: 'Take',
  takeNamed: (name: string) => `Take “${name}”`,
  moreFor: (name: string) => `More for “${name}”`,
  rename: 'Rename',
  update: 'Replace it with the present plan',
  updated: (name: string) => `“${name}” is the present plan now`,
  saveAsFile: 'Save as a file',
  remove: 'Remove',
  removed: (name: string) => `Removed the plan “${name}”`,
  withTexts: 'With my texts',
  withTextsHint:
    'Your opening, introductions and questions. What sections are called and their limits go along anyway.',
  saveCurrent: 'Save the present plan as a file',
  currentName: 'Plan of a packet',
  saved: (place: string) => `Written: ${place}`,
  fromFile: 'Add a plan from a file',
  takenIn: (name: string) => `“${name}” is kept in this case now`,
  unreadable: (name: string) => `“${name}” could not be read; choose the file again.`,

  length: 'Length',
  allIdle: 'the activities that carry nothing',
  amount,
  ofLimit: (used: string, limit: string) => `${used} of ${limit}`,
  notDrawn: 'not drawn yet',
  over: (count: number, unit: LengthLimit['unit']) => `${amount(count, unit)} over`,
  wholeOver: (count: number, unit: LengthLimit['unit']) => `The packet is ${amount(count, unit)} over its limit.`,
  within: 'The packet is within its limits again.',
  sectionOver: (name: string, count: number, unit: LengthLimit['unit']) => `${name}: ${amount(count, unit)} over`,
  limit: 'At most',
  sectionLimit: 'At most, for this section',
  unit: 'Counted in',
  units: { words: 'words', characters: 'characters', pages: 'pages' },
  noLimit: 'No limit',
  counting: 'Title, contents and small print are not counted; pages are those of the PDF.',
  overWhere: 'Too long',
  toCuts: 'See what could go',
  couldGo: 'What could go, the weakest first',
  cut: (cut: Cut, sectionName: (section: Section) => string): string => {
    switch (cut.kind) {
      case 'all-idle':
        return `The ${cut.activities.length} activities that carry nothing for the level sought`;
      case 'carries-nothing':
        return `“${cut.title}” carries nothing for the level sought`;
      case 'shown-by-stronger':
        return `“${cut.title}”: what it shows, others show as well`;
      case 'weakest':
        return cut.verdicts === 0
          ? `“${cut.title}” carries the least of what is left`
          : `“${cut.title}” carries the least of what is left; ${counted(cut.verdicts, 'verdict changes', 'verdicts change')} without it`;
      case 'section':
        return `${sectionName(cut.section)} adds to what other sections show`;
      case 'long-text':
        return `“${cut.title}”: a long ${FIELDS[cut.field]} with little proof behind it`;
      case 'own-text':
        return cut.section === 'summary'
          ? 'Your opening is long'
          : `Your introduction to ${sectionName(cut.section)} is long`;
    }
  },
  makeFit: 'Make it fit',
  makeFitTitle: 'Make the packet fit',
  makeFitText: 'Always the weakest goes first, until the packet is within its limits. Your case keeps everything.',
  cancel: 'Cancel',
  looking: (count: number) =>
    count === 0
      ? 'Looking for the weakest…'
      : `Looking for the weakest… ${counted(count, 'activity', 'activities')} so far`,
  wouldFit: (used: string, limit: string | null) =>
    limit === null
      ? `Without this, the packet has ${used} and is within its limits.`
      : `Without this, the packet has ${used} of ${limit}.`,
  wouldNotFit: (sentences: string) =>
    `Leaving out is not enough: shorten texts as well, or allow more. Without all of this: ${sentences}`,
  verdictsChange: ({ sought, below }: VerdictsChanged) => {
    if (sought + below === 0) return 'No verdict changes by it.';
    const atSought =
      sought === 0
        ? 'No verdict at the level sought changes by it'
        : `${counted(sought, 'verdict at the level sought changes', 'verdicts at the level sought change')} by it, as what is left out is not counted`;
    return below === 0 ? `${atSought}.` : `${atSought}; ${below} at the levels below.`;
  },
  goes: (activities: number, sections: number) =>
    [
      ...(sections > 0 ? [counted(sections, 'section', 'sections')] : []),
      ...(activities > 0 ? [counted(activities, 'activity', 'activities')] : []),
    ].join(' and '),
  wholeSection: (name: string) => `The section “${name}”`,
  saves: (words: number) => `Saves about ${counted(words, 'word', 'words')}`,
  leaveOut: 'Leave out',
  leaveOutNamed: (name: string) => `Leave out ${name}`,
  open: 'Open',
  openNamed: (name: string) => `Open ${name}`,
  leftOut: (count: number) => `${counted(count, 'activity is', 'activities are')} left out of this packet`,
  putBack: 'Put back',
  putBackNamed: (name: string) => `Put back “${name}”`,

  editSection: (name: string) => `Title, introduction and limit of “${name}”`,
  sectionTitle: 'Title in the packet',
  introduction: 'Introduction',
  introductionHint: 'Stands between the title and what Rungs makes of your case.',
  scopeHint: 'Your scope statement in your own words; what Rungs counts follows below.',
  openingHint: 'Your opening stands in the plan, beside this list.',
  sectionNow: 'The section as it is now',
  narratives: 'Grouped by',
  narrativesBy: { project: 'Project', criterion: 'Criterion' },
  narrativesHint: 'Activities say of which project they are a part.',
  done: 'Done',
};
