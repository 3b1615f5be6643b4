import { EXPORT_FORMATS } from '../../../shared/model/export-format.ts';
import { AUDIENCES } from '../../../shared/model/packet-plan.ts';
import { READY_MADE_PLANS } from '../../../shared/packet/ready-made-plans.ts';
import type { Command, Option } from './command.ts';

const HELP: Option = { name: 'help', value: null, about: 'show this help' };
const JSON_OPTION: Option = { name: 'json', value: null, about: 'print JSON for programs' };
const FORCE: Option = { name: 'force', value: null, about: 'replace the file when it is there already' };
const NOW: Option = {
  name: 'now',
  value: 'YYYY-MM-DD',
  isDate: true,
  about: 'judge as of this day instead of today, for results that can be repeated',
};

const WRITES = 'A name that ends in .rungs gives a .rungs file (docs/rungs-file.md), any other plain JSON.';
const READS = 'Reads .rungs files and JSON, whatever they are called.';

/** Every command; the help, the checks of arguments and the list of known names all come from here. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'sample',
    file: 'case.rungs',
    summary: 'write the sample case, an invented engineer with two years of work',
    details: ['Its dates are moved so that it reads as if it were written today.', WRITES],
    options: [FORCE, NOW, HELP],
    load: () => import('./sample.ts'),
  },
  {
    name: 'new',
    file: 'case.rungs',
    summary: 'begin a case',
    details: ['The ladder is copied into the case, so that the case never changes because a ladder did.', WRITES],
    options: [
      { name: 'name', value: 'name', required: true, about: 'whose case it is' },
      { name: 'track', value: 'id', required: true, about: 'track of the level sought, as in ic or tl' },
      { name: 'level', value: 'id', required: true, about: 'level sought, as in l6' },
      { name: 'ladder', value: 'file.yaml', about: "your company's ladder instead of the built-in one" },
      { name: 'date', value: 'YYYY-MM-DD', isDate: true, about: 'day of the decision, when it is known' },
      FORCE,
      HELP,
    ],
    load: () => import('./new.ts'),
  },
  {
    name: 'ladder check',
    file: 'file.yaml',
    summary: 'check a ladder file',
    details: ['Lists every fault with its line and column, and oddities that a ladder may have (exit code 1).'],
    options: [HELP],
    load: () => import('./ladder-check.ts'),
  },
  {
    name: 'compare',
    file: 'case.rungs',
    summary: 'show where the case stands on every track, level by level',
    details: [
      'Then the role on paper beside the role in fact, the time that went into what the current track does not ask for, and',
      'what a switch to the other track would mean today. Hours are rounded to 0.1, shares to three digits.',
      READS,
    ],
    options: [
      JSON_OPTION,
      {
        name: 'pair',
        value: 'track:level,track:level',
        about: 'put any two levels side by side instead, as in ic:l6,tl:l6; with --json beside all else',
      },
      NOW,
      HELP,
    ],
    load: () => import('./compare.ts'),
  },
  {
    name: 'check',
    file: 'case.rungs',
    summary: 'list what an honest reader would object to (exit code 1 when there is anything)',
    details: ['Where the packet has limits, also what of it is longer than that.', READS],
    options: [JSON_OPTION, NOW, HELP],
    load: () => import('./check.ts'),
  },
  {
    name: 'merge',
    file: 'one.rungs',
    other: 'other.rungs',
    summary: 'make one of two versions of a case (exit code 1 when something had to be decided by rule)',
    details: [
      'What only one of them has or changed is kept, lists and texts are joined, and of two different values that of the',
      'version changed last is taken, or else of the first; each such decision is listed. The two files stay as they are.',
      READS,
    ],
    options: [
      { name: 'out', value: 'file', required: true, about: 'where to write it; a name in .rungs gives a .rungs file' },
      {
        name: 'base',
        value: 'file',
        about: 'the case as it was before the two went apart, when .rungs files do not tell',
      },
      FORCE,
      JSON_OPTION,
      HELP,
    ],
    load: () => import('./merge.ts'),
  },
  {
    name: 'export',
    file: 'case.rungs',
    summary: 'write the packet as a document',
    details: [
      'Only what the audience may see leaves the case; private items never reach anyone but you.',
      `A plan is one that the case keeps, a file (docs/packet-plan-file.md), or one of: ${READY_MADE_PLANS.join(', ')}.`,
      'What is longer than the plan allows is told on standard error; the document is written all the same.',
      'With --referee it is a request for feedback to that person alone, about what they can vouch for and nothing else; they',
      'see what is marked internal only with --audience committee.',
      READS,
    ],
    options: [
      { name: 'format', value: 'format', required: true, choices: EXPORT_FORMATS, about: 'how the packet is written' },
      { name: 'plan', value: 'name or file', about: 'what goes in and how long; else what the case has' },
      { name: 'audience', value: 'audience', choices: AUDIENCES, about: 'who it is for; else whom the case names' },
      { name: 'referee', value: 'id or name', about: 'write a request for feedback to this referee instead' },
      { name: 'out', value: 'file', required: true, about: 'where to write it; a file that is there is replaced' },
      NOW,
      HELP,
    ],
    load: () => import('./export.ts'),
  },
  {
    name: 'fill',
    file: 'case.rungs',
    summary: "fill the employer's own form, a Word document with placeholders (docs/forms.md)",
    details: [
      'Only what the audience may see goes in. Placeholders that Rungs does not know stay as they stand and are listed with',
      'what may have been meant (exit code 1).',
      READS,
    ],
    options: [
      { name: 'form', value: 'form.docx', required: true, about: 'the form with its placeholders' },
      { name: 'audience', value: 'audience', choices: AUDIENCES, about: 'who it is for; else whom the case names' },
      { name: 'out', value: 'file', required: true, about: 'where to write it; a file that is there is replaced' },
      NOW,
      HELP,
    ],
    load: () => import('./fill.ts'),
  },
];
