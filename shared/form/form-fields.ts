/**
 * What a placeholder can name: a text; a list of texts, each of which is `{{.}}`; or a list or a group of things that have
 * fields of their own.
 */
export type FormField = {
  readonly name: string;
  /** What stands there, in a few words: for the documentation and the list in the window. */
  readonly meaning: string;
} & (
  | { readonly kind: 'text' }
  | { readonly kind: 'texts' }
  | { readonly kind: 'list' | 'group'; readonly fields: readonly FormField[] }
);

const text = (name: string, meaning: string): FormField => ({ name, meaning, kind: 'text' });
const texts = (name: string, meaning: string): FormField => ({ name, meaning, kind: 'texts' });
const list = (name: string, meaning: string, ...fields: readonly FormField[]): FormField => ({
  name,
  meaning,
  kind: 'list',
  fields: [NUMBER, ...fields],
});
const group = (name: string, meaning: string, ...fields: readonly FormField[]): FormField => ({
  name,
  meaning,
  kind: 'group',
  fields,
});

const NUMBER = text('number', 'its place in the list, from 1');

const CRITERION = [
  text('statement', 'the criterion in the words of the ladder'),
  text('theme', 'the theme it belongs to'),
  text('level', 'the level that asks for it'),
  text('verdict', 'where it stands, as in “Met”'),
  text('reason', 'why it stands there, in sentences'),
  texts('exhibits', 'labels of the exhibits it rests on'),
  text('optional', '“optional”, or empty where it is required'),
];

const LEVEL = [
  text('title', 'its name on the ladder'),
  text('standing', 'where it stands, as in “Within reach”'),
  text('reason', 'why it stands there, in sentences'),
];

const EXHIBIT = [
  text('label', 'its number, as in “E3”'),
  text('title', 'its title'),
  text('period', 'when it was, as in “March 2025 to June 2025 (4 months)”'),
  text('start', 'its first day'),
  text('end', 'its last day, or empty while it goes on'),
  text('situation', 'what was the matter'),
  text('action', 'what was done'),
  text('ownPart', 'what was yours'),
  text('impact', 'what came of it'),
  text('proof', 'how checkable it is, as in “Measured”'),
  text('mode', '“Hands-on” or “Enabling”'),
  text('effort', 'the time it took, where the audience may see it'),
  list(
    'metrics',
    'its numbers',
    text('text', 'all of it in a line'),
    text('name', 'what was measured'),
    text('before', 'the value before'),
    text('after', 'the value after'),
    text('unit', 'its unit'),
    text('period', 'over what time'),
    text('source', 'where it comes from'),
  ),
  list('links', 'what can be looked at', text('label', 'its name'), text('url', 'its address')),
  texts('files', 'names of attached files'),
  texts('collaborators', 'who was part of it'),
  list(
    'supports',
    'the criteria it is claimed for',
    text('statement', 'the criterion in the words of the ladder'),
    text('theme', 'the theme it belongs to'),
    text('strength', '“Partial”, “Meets” or “Exceeds”'),
    text('rationale', 'why it supports the criterion'),
  ),
];

/** Every placeholder there is: the documentation, the window, the check of a form and the suggestions all come from here. */
export const FORM_FIELDS: readonly FormField[] = [
  group(
    'person',
    'you',
    text('name', 'your name'),
    text('role', 'your role'),
    text('team', 'your team'),
    text('organization', 'your organization'),
    text('level', 'your level on paper'),
    text('track', 'your track on paper'),
  ),
  group(
    'target',
    'what the case is for',
    text('level', 'the level sought'),
    text('track', 'the track of the level sought'),
    text('date', 'the day of the decision'),
    text('standing', 'where the evidence stands for it, as in “Within reach”'),
    text('reason', 'why it stands there, in sentences'),
  ),
  text('today', 'the day on which the form is filled'),
  text('summary', 'your summary, from the packet'),
  group(
    'ladder',
    'what the case is judged by',
    text('title', 'the name of the ladder'),
    text('version', 'the version of the ladder'),
  ),
  list('exhibits', 'your activities as numbered exhibits', ...EXHIBIT),
  list('strongest', 'the up to five exhibits that best support the level sought', ...EXHIBIT),
  list('criteria', 'what the level sought asks for', ...CRITERION),
  list(
    'levels',
    'the levels of the track sought, from the top down',
    ...LEVEL,
    list('criteria', 'what it asks for', ...CRITERION),
  ),
  list(
    'tracks',
    'every track of the ladder',
    text('name', 'its name'),
    text('level', 'the level that the evidence carries'),
    list('levels', 'its levels, from the bottom up', ...LEVEL),
  ),
  list(
    'gaps',
    'what the evidence does not show, and what is done about it',
    text('statement', 'the criterion in the words of the ladder'),
    text('theme', 'the theme it belongs to'),
    text('level', 'the level that asks for it'),
    text('verdict', 'where it stands'),
    text('mitigation', 'what is done about it'),
    text('by', 'by when'),
  ),
  list(
    'referees',
    'people who can vouch',
    text('name', 'their name'),
    text('role', 'their role'),
    text('level', 'their level'),
    text('relationship', 'how you worked together'),
    text('quote', 'their words, with their consent'),
    texts('exhibits', 'labels of the exhibits they vouch for'),
    texts('criteria', 'the criteria they vouch for'),
  ),
  list(
    'needs',
    'what the organization needs',
    text('title', 'its title'),
    text('observation', 'what was seen'),
    text('consequence', 'what follows from it'),
    text('proposal', 'what you propose'),
    texts('exhibits', 'labels of the exhibits that show it'),
  ),
  list(
    'plan',
    'what you intend to do',
    text('title', 'its title'),
    text('note', 'more about it'),
    text('period', 'when it will be'),
    texts('criteria', 'the criteria it is for'),
  ),
];
