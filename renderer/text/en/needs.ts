import { listed } from '../../../shared/text/words.ts';
import { counted } from '../plural.ts';

const pickStatus = (found: number, hidden: number, nothing: string): string => {
  if (found === 0) return nothing;
  return hidden === 0 ? '' : `${hidden.toLocaleString('en')} more: type to narrow them down.`;
};

export const needs = {
  title: 'Needs',
  lead: 'What the organization needs and no role covers, as you have seen it: the business case for the role you aim for.',
  newNeed: 'New need',
  untitled: 'Untitled need',
  back: 'All needs',
  choose: 'Choose a need from the list to read or change it.',

  emptyTitle: 'No needs noted yet',
  emptyText:
    'A need is work that has to be done for the organization and that nobody is paid to do. You may be doing it already. Written down with what happens without it, it says why the role should exist, and not only why you should have it.',
  exampleLabel: 'An example, to show what is meant',
  example: {
    title: 'Nobody keeps three teams’ designs from contradicting each other',
    observation:
      'In one quarter two teams each built a queue for the same events. Both had asked; there was nobody to answer.',
    consequence: 'Six weeks of work were thrown away, and the third team still waits for one of the two.',
    proposal: 'A technical lead with half their time for the three teams, named in the staffing plan.',
  },

  facts: (activities: number, criteria: number) =>
    [
      activities === 0 ? 'No activity yet' : counted(activities, 'activity', 'activities'),
      criteria === 0 ? 'no criterion' : counted(criteria, 'criterion', 'criteria'),
    ].join(', '),
  needsCorrection: 'Needs a correction',

  needTitle: 'What is needed',
  titleExample: 'What does nobody do here?',
  freshNote: 'The need joins your case as soon as it has a title.',
  remove: 'Delete this need',
  discard: 'Discard',
  removed: (title: string) => `“${title}” was deleted from the needs.`,
  discarded: 'The need without a title was discarded.',

  observation: 'What you have observed',
  observationHint: 'Where, how often, and who else has seen it.',
  consequence: 'What happens without it',
  consequenceHint: 'Time lost, risk carried, decisions not taken: what it costs, in numbers if you have them.',
  proposal: 'What you propose',
  proposalHint: 'Which role or person would cover it, and with how much of their time.',

  shownBy: 'What it rests on',
  activities: 'Activities',
  activitiesHint: 'Where you met the need, or did some of the work already.',
  findActivity: 'Find an activity',
  activitiesStatus: (found: number, hidden: number) => pickStatus(found, hidden, 'No other activity fits.'),
  criteria: 'Criteria',
  criteriaHint: 'The lines of the ladder that would ask for this work.',
  findCriterion: 'Find a criterion',
  criteriaStatus: (found: number, hidden: number) => pickStatus(found, hidden, 'No other criterion fits.'),
  removeItem: (label: string) => `Remove ${label}`,

  whoIsPaid: 'Who is paid to do it',
  /** `asked` says on which tracks the criteria are asked for that `track` leaves out. */
  notAsked: (count: number, all: number, track: string, asked: readonly string[]) =>
    [
      all === 1
        ? `${track}, the track you are on, does not ask for this criterion`
        : `${track}, the track you are on, asks for ${count === all ? 'none of these criteria' : `${all - count} of these ${all} criteria`}`,
      count === all
        ? '. So nobody on it is paid to do this work'
        : `. So ${count === 1 ? 'the other one is' : `the other ${count} are`} work that nobody on it is paid to do`,
      asked.length === 0 ? '.' : `; on this ladder ${listed(asked)} ${asked.length === 1 ? 'asks' : 'ask'} for it.`,
    ].join(''),
  allAsked: (track: string) =>
    `${track}, the track you are on, asks for everything that is linked here. The need would then be more people, or more of their time, and not another role.`,
  noTrack: 'Say in the case details which track you are on: then it shows here what that track leaves out.',
  nothingLinked:
    'Link the criteria above that would ask for this work: then it shows here which of them your track leaves out.',

  confidentiality: 'Who may learn of it',
  confidentialityHint: {
    shareable: 'Every packet that has the section on needs shows it.',
    internal: 'Packets for your manager and the committee show it.',
    private: 'No packet but your own shows it.',
  },

  packetAdd: 'Put them into the packet',
  packetAdded: 'The packet now has a section on needs.',
  packetHas: 'The packet has a section on needs.',
  packetOpen: 'To the packet',
};
