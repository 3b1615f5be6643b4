import type { Alias } from '../../../shared/model/alias.ts';
import type { Audience } from '../../../shared/model/packet-plan.ts';
import { listed } from '../../../shared/text/words.ts';
import { counted, times } from '../plural.ts';
import { READERS } from './readers.ts';

export const packetNames = {
  title: 'Names to replace',
  lead: 'Whoever is not to learn a name reads something else in its place: in every text, in links, in the properties of the document and in the name of the file. Your case keeps the names.',
  emptyTitle: 'No names are replaced',
  empty:
    'A peer of another department need not learn who your customer is, and a blind review not who you are. Say a name and what those readers are to read instead, as in “Falcon” and “the billing project”.',
  add: 'Replace a name',
  adding: 'Replace a name',
  changing: 'Change what replaces a name',
  save: 'Save',
  kind: 'What it is',
  kinds: { person: 'Person', customer: 'Customer', 'code-name': 'Code name', other: 'Something else' },
  name: 'Name',
  nameHint: 'As it stands in your texts. Capitals, accents and line breaks make no difference.',
  spellings: 'Other spellings',
  spellingsHint: 'Initials, a nickname, the first name alone; Enter adds one.',
  removeSpelling: (spelling: string) => `Remove the spelling ${spelling}`,
  replacement: 'What is read instead',
  replacementHint: 'A role or a description, as in “a staff engineer” or “a large bank”.',
  audiences: 'For whom it is replaced',
  noAudience: 'Choose at least one reader; otherwise the name is replaced for nobody.',
  list: 'Names that are replaced',
  replacedWith: (replacement: string) => `read as “${replacement}”`,
  facts: (kind: Alias['kind'], readers: readonly Audience[], count: number, audience: Audience) =>
    [
      packetNames.kinds[kind],
      readers.length === 0 ? 'replaced for nobody' : `replaced for ${listed(readers.map((each) => READERS[each]))}`,
      count === 0
        ? `not in the packet for ${READERS[audience]}`
        : readers.includes(audience)
          ? `${times(count)} in the packet for ${READERS[audience]}`
          : `the packet for ${READERS[audience]} still says it, ${times(count)}`,
    ].join(' · '),
  edit: (name: string) => `Change ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `“${name}” is no longer replaced`,
  suggestions: 'Names in your case',
  suggestionsHint: 'People and organizations that nothing replaces yet. Choose one to say what is read instead.',
  suggest: 'Replace',
  sources: {
    self: 'yourself',
    collaborator: 'collaborator',
    referee: 'referee',
    manager: 'your manager',
    organization: 'organization',
  },
  more: (count: number) => `${counted(count, 'more name', 'more names')} in the case`,
};
