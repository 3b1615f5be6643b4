import { counted } from '../plural.ts';

const pickStatus = (found: number, hidden: number, nothing: string): string => {
  if (found === 0) return nothing;
  return hidden === 0 ? '' : `${hidden.toLocaleString('en')} more: type to narrow them down.`;
};

export const referees = {
  title: 'Referees',
  lead: 'People who saw your work and can vouch for it when the committee asks.',
  newReferee: 'New referee',
  unnamed: 'Referee without a name',
  back: 'All referees',
  choose: 'Choose a referee from the list to read or change the entry.',

  emptyTitle: 'No referees yet',
  emptyText:
    'A referee is someone who saw your work: a lead of a neighbouring team, a product manager, someone you taught. Once a referee has agreed, what they vouch for counts as witnessed instead of resting on your word alone.',

  groups: {
    agreed: 'Agreed',
    waiting: 'Asked, no answer yet',
    open: 'Not asked yet',
    declined: 'Declined',
  },
  vouchesFor: (activities: number) =>
    activities === 0 ? 'No activity chosen' : counted(activities, 'activity', 'activities'),
  needsCorrection: 'Needs a correction',

  name: 'Name',
  nameExample: 'Who can vouch for you?',
  freshNote: 'The referee joins your case as soon as there is a name.',
  remove: 'Delete this referee',
  discard: 'Discard',
  removed: (name: string) => `${name} was deleted from the referees.`,
  discarded: 'The referee without a name was discarded.',

  role: 'Role',
  roleExample: 'Technical lead, Tracking',
  level: 'Level',
  levelExample: 'Staff engineer',
  relationship: 'How they know your work',
  relationshipExample: 'Migrated two systems with me',

  asking: 'Asking',
  askedOn: 'Asked on',
  askedOnHint: 'Leave it empty until you have asked.',
  answer: 'Answer',
  answers: { none: 'None yet', agreed: 'Agreed', declined: 'Declined' },
  effect: {
    none: 'Until this referee agrees, nothing counts as witnessed through them, and no peer or committee learns the name.',
    agreed: 'What this referee vouches for counts as witnessed.',
    declined: 'Nothing counts as witnessed through this referee, and no peer or committee learns the name.',
  },
  witnessed: (count: number) =>
    `${counted(count, 'activity rests', 'activities rest')} on this; the others have better proof already.`,
  witnessedAll: (count: number) => (count === 1 ? 'The one activity rests on this.' : `All ${count} rest on this.`),
  witnessedNone: 'All that is chosen has better proof already.',

  vouching: 'What they can vouch for',
  activities: 'Activities',
  activitiesHint: 'What this person saw with their own eyes.',
  findActivity: 'Find an activity',
  activitiesStatus: (found: number, hidden: number) => pickStatus(found, hidden, 'No other activity fits.'),
  criteria: 'Criteria',
  criteriaHint: 'What this person could speak to beyond one activity.',
  findCriterion: 'Find a criterion',
  criteriaStatus: (found: number, hidden: number) => pickStatus(found, hidden, 'No other criterion fits.'),
  removeItem: (label: string) => `Remove ${label}`,

  quoting: 'In their words',
  consent: 'May be quoted by name',
  consentHint: 'Tick it only when this person has said so.',
  quote: 'Quote',
  quoteHint: 'Word for word, as they gave it to you.',
  quoteStays: 'The quote stays out of every packet until this person has agreed to vouch and to be quoted.',
  readerMayAsk: 'What a reader may ask',
};
