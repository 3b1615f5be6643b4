import type { CalendarDate } from '../../lib/calendar-date.ts';
import { dayText } from '../../text/date-text.ts';

/** The sentences of a request for feedback: to a colleague, who has little time and owes nothing. */
export const ASKING_WORDS = {
  title: (person: string) => `Feedback on the work of ${person}`,
  subtitle: (referee: string) => `A request to ${referee}`,
  documentTitle: (person: string) => `Request for feedback: ${person}`,
  keyword: 'request for feedback',
  footer: (referee: string) => `For ${referee} alone. In confidence.`,

  heading: 'Why you are asked',
  lead: (person: string, level: string) =>
    level === ''
      ? `${person} asks for your view of their work.`
      : `${person} is preparing a case for ${level} and asks for your view.`,
  by: (date: CalendarDate) => `Please answer by ${dayText(date)}.`,
  noDay: 'There is no fixed day; the sooner it comes, the more it can do.',
  saw: 'You saw this work yourself; it is told at the end: ',
  criteria: 'You can speak to this',
  nothingNamed: 'You know this work, and what you say of it helps those who decide to see it from more than one side.',

  questions: 'Questions',
  questionsLead:
    'Answer what you can in your own words; a few lines are enough, and “I did not see that” is an answer too.',
  answer: 'Your answer',

  consent: 'What becomes of your answer',
  consentLines: (person: string): readonly string[] => [
    `Your answer goes to ${person} alone.`,
    'It is quoted in a packet, with your name, only if you say that it may be. Say so in your answer, or later.',
    'You may take that back at any time before the packet is handed in, and nothing of yours will be in it.',
    'Saying no has no consequence: you may vouch for what you saw without being quoted, or not at all.',
  ],

  activities: 'The work you are asked about',
  claimedFor: 'Held against',
} as const;
