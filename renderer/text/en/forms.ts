import type { Preview } from '../../../shared/form/filled-text.ts';
import type { Audience } from '../../../shared/model/packet-plan.ts';
import { counted } from '../plural.ts';
import { READERS } from './readers.ts';

export const forms = {
  title: 'The employer’s own form',
  emptyTitle: 'Does the committee want its own form?',
  emptyText:
    'Add it as a Word document (.docx). Rungs fills it with what this packet says, in the form’s own style, and only with what the reader may see. It stays in this case.',
  add: 'Add a form',
  addAnother: 'Add another form',
  adding: 'Reading the form…',
  added: (name: string) => `“${name}” is kept with this case.`,
  notAdded: 'The form was not added, because its case was left while it was read; go back and add it again.',
  cannotRead: (name: string) => `${name} cannot be read. Look whether it is still there and may be opened.`,
  tooLarge: (name: string, megabytes: number) =>
    `${name} is larger than ${megabytes} MB; take large pictures out of it.`,
  which: 'Form',
  more: (name: string) => `More for the form ${name}`,
  rename: 'Rename the form',
  renameText: 'What it is called in this case. Its file keeps its own name.',
  renameConfirm: 'Rename',
  name: 'Name of the form',
  needsName: 'Must not be empty',
  nameTaken: 'Another form of this case has this name already.',
  save: 'Save the form as a file',
  saved: (place: string) => `Written: ${place}`,
  remove: 'Remove the form',
  removed: (name: string) => `The form “${name}” was removed.`,
  fill: 'Fill and save',
  lookTitle: (name: string) => `Fill “${name}”`,
  filling: 'Filling the form…',
  filled: (place: string) => `Written: ${place}`,
  looking: 'Looking at the form…',
  failed: 'The form could not be read',
  blocked: 'Mend what is listed below first; then the form can be filled.',
  ready: (count: number) => `${counted(count, 'placeholder', 'placeholders')}, all known.`,

  problems: (count: number) => counted(count, 'thing to mend', 'things to mend'),
  replaceWith: (name: string) => `Replace with {{${name}}}`,
  replaced: (from: string, to: string) => `{{${from}}} is {{${to}}} now.`,
  notices: 'Worth knowing',

  placeholders: 'What stands in the form, and what it becomes',
  placeholder: 'In the form',
  becomes: (audience: Audience) => `For ${READERS[audience]} it becomes`,
  where: 'Where',
  inside: (loops: readonly string[]) => `inside ${loops.map((loop) => `{{#${loop}}}`).join(' ')}`,
  firstOf: 'First: ',
  empty: 'Nothing: empty here',
  unknown: 'Not known: it stays as it stands',
  preview: (preview: Preview): string => {
    if (preview.kind === 'text') return preview.text;
    if (preview.kind === 'list')
      return preview.count === 0
        ? 'Not shown: there are none'
        : `Repeated ${preview.count === 1 ? 'once' : `${preview.count} times`}`;
    return preview.holds ? 'Shown' : 'Not shown';
  },
  inverted: (preview: Preview): string => {
    const isThere =
      preview.kind === 'text' ? preview.text !== '' : preview.kind === 'list' ? preview.count > 0 : preview.holds;
    return isThere ? 'Not shown' : 'Shown';
  },
  condition: (preview: Preview): string =>
    preview.kind === 'text' ? (preview.text === '' ? 'Not shown' : 'Shown') : forms.preview(preview),

  guideFirst:
    'This form has no placeholders yet. These are the spots where Rungs thinks that an answer belongs. Say what goes where, and it puts placeholders in; the form keeps its look.',
  guideMore: (count: number) => `${counted(count, 'more spot', 'more spots')} where an answer may belong`,
  guideNone:
    'This form has no placeholders, and Rungs finds no spot where an answer belongs. Open it in Word, write placeholders such as {{person.name}} or {{summary}} where your text belongs, and add it again.',
  guide: 'Where answers belong',
  goesThere: (label: string) => `What goes to “${label}”`,
  nothing: 'Leave it as it is',
  noLabel: 'No label',
  becomesEmpty: 'Empty for this reader',
  make: (count: number) => `Put in ${counted(count, 'placeholder', 'placeholders')}`,
  making: 'Changing the form…',
  made: (count: number) => `${counted(count, 'spot', 'spots')} of the form can be filled now.`,
  notMade: 'The form was not changed, because its case was left meanwhile; go back and do it again.',

  help: 'How to write placeholders',
  helpText: [
    '{{person.name}} is replaced by your name, in the formatting of the place where it stands.',
    '{{#exhibits}} … {{/exhibits}} repeats what stands between for each exhibit: paragraphs, or the row of a table when it begins in the first cell and ends in the last.',
    'Inside a loop the names of its things come first: {{title}} inside {{#exhibits}} is the title of the exhibit.',
    '{{#hasSummary}} … {{/hasSummary}} stays only when there is a summary, {{^hasSummary}} … {{/hasSummary}} only when there is none. “has” goes before any name.',
  ],
  written: 'In the form',
  meaning: 'What stands there',
};
