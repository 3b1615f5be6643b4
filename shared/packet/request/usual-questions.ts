import { criterionOf, levelTitle } from '../../ladder/look-up.ts';
import { LINE_LIMIT } from '../../model/field.ts';
import { oneLine } from '../blocks.ts';
import type { RedactedCase } from '../redact.ts';

/** A question to a referee and what it is about: an activity, a criterion, or all when both are null. */
export type RefereeQuestion = {
  readonly question: string;
  readonly activity: string | null;
  readonly criterion: string | null;
};

/** So much of a title or statement stands in a question, in UTF-16 units. */
const NAMED = 140;

/**
 * What a referee is usually asked: of each activity and criterion that they are named for and may see, what they would have
 * expected of the level sought, and whether they may be quoted. `c` is redacted for that referee.
 */
export function usualQuestions(c: RedactedCase, referee: string): readonly RefereeQuestion[] {
  const named = c.referees.find(({ id }) => id === referee);
  if (named === undefined) return [];
  const person = oneLine(c.person.name);
  const level = levelTitle(c.ladder, c.target.track, c.target.level);
  const all = (question: string): RefereeQuestion => ({
    question: shortened(question),
    activity: null,
    criterion: null,
  });
  return [
    ...named.activities.flatMap((id): readonly RefereeQuestion[] => {
      const activity = c.activities.find((each) => each.id === id);
      if (activity === undefined) return [];
      const question = `${inQuotes(activity.title)}: what did you see, and what was ${person}’s own part in it?`;
      return [{ ...all(question), activity: id }];
    }),
    ...named.criteria.flatMap((id): readonly RefereeQuestion[] => {
      const criterion = criterionOf(c.ladder, id);
      if (criterion === undefined) return [];
      return [{ ...all(`${inQuotes(criterion.statement)}: where have you seen ${person} do this?`), criterion: id }];
    }),
    all(`What would you have expected of ${level === '' ? 'the level sought' : level} that you did not see?`),
    all(`May ${person} quote you by name: all of it, a part of it (which?), or nothing?`),
  ];
}

/** The questions of a plan, one a line. */
export function questionLines(questions: string): readonly string[] {
  return questions
    .split('\n')
    .map((line) => oneLine(line))
    .filter((line) => line !== '');
}

/** Titles of activities that a referee is not to see and that a question names all the same, whole or as usual questions do. */
export function namedThough(questions: string, withheld: readonly { readonly title: string }[]): readonly string[] {
  const asked = questionLines(questions).join('\n').toLowerCase();
  return withheld
    .map(({ title }) => oneLine(title))
    .filter((title) => [title, inShort(title)].some((each) => each !== '' && asked.includes(each.toLowerCase())));
}

function inQuotes(text: string): string {
  return `“${inShort(text)}”`;
}

/** So much of a title or statement as a question has room for. */
function inShort(text: string): string {
  const line = oneLine(text).replace(/\.$/u, '');
  if (line.length <= NAMED) return line;
  const start = [...line].slice(0, NAMED - 1).join('');
  return `${start.trimEnd()}…`;
}

/** An answer keeps its question as one line of limited length. */
function shortened(question: string): string {
  return question.length <= LINE_LIMIT
    ? question
    : `${[...question]
        .slice(0, LINE_LIMIT / 2)
        .join('')
        .trimEnd()}…`;
}
