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

  progress: 'How far it has come',
  steps: { asked: 'Asked', answered: 'Answered', consented: 'May be quoted' },
  stepDone: 'Done:',
  stepOpen: 'Open:',
  step: {
    'not-asked': 'not asked yet',
    asked: 'asked, no answer yet',
    answered: 'agreed to vouch',
    consented: 'agreed to vouch and to be quoted',
    declined: 'declined',
  },
  askForFeedback: 'Ask for feedback…',
  askedOn: 'Asked on',
  askedToday: 'Asked today',
  answeredOn: 'Answered on',
  agreedToday: 'Agreed today',
  declinedToday: 'Declined today',
  consentedOn: 'Agreed on',
  consentToday: 'Consent given today',
  withdrawn: 'Consent withdrawn',
  overdue: (days: number) =>
    `Asked ${counted(days, 'day', 'days')} ago without an answer: time for a kind reminder, or for somebody else.`,
  overdueShort: (days: number) => `No answer for ${counted(days, 'day', 'days')}`,
  quotable: 'May be quoted',
  filter: 'Show',
  filters: {
    all: 'All referees',
    open: 'Not asked yet',
    waiting: 'Asked, no answer yet',
    overdue: 'Asked more than three weeks ago',
    agreed: 'Agreed',
    'no-consent': 'Agreed, not to be quoted',
    declined: 'Declined',
  },
  noneFits: 'No referee is in this state.',

  coverage: 'Who vouches for what',
  coverageTitle: 'Who vouches for what',
  coverageText: (uncovered: number, total: number) =>
    uncovered === 0
      ? `Somebody can vouch for each of the ${total} criteria of the level you seek.`
      : `For ${uncovered} of the ${total} criteria of the level you seek, nobody can vouch: nobody is named for ${uncovered === 1 ? 'it' : 'them'}, nor for an activity that is claimed for ${uncovered === 1 ? 'it' : 'them'}.`,
  coverageCriterion: 'Criterion',
  coverageWho: 'Who can vouch',
  nobody: 'Nobody yet',

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
  consentOpen: 'Nothing they said may be shown until they have said so themselves.',
  consentGiven: 'Their words may stand in a packet, with their name.',
  quote: 'Quote about all of it',
  quoteHint: 'Word for word, as they gave it to you.',
  quoteStays: 'These words stay out of every packet until this person has agreed to vouch and to be quoted.',
  answerNumber: (number: number) => `Answer ${number}`,
  question: 'Question',
  questionExample: 'What did you see?',
  answerText: 'Their answer, word for word',
  about: 'It is about',
  aboutAll: 'All of the work',
  aboutActivity: (title: string) => `Activity: ${title}`,
  aboutCriterion: (statement: string) => `Criterion: ${statement}`,
  addAnswer: 'Add an answer',
  addAsked: 'Add the usual questions',
  removeAnswer: (number: number) => `Remove answer ${number}`,
  readerMayAsk: 'What a reader may ask',
};
