import { EXPORT_FORMATS } from '../../../shared/model/export-format.ts';
import { AUDIENCES } from '../../../shared/model/packet-plan.ts';
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

/** Every command; the help, the checks of arguments and the list of known names all come from here. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'sample',
    file: 'case.json',
    summary: 'write the sample case, an invented engineer with two years of work',
    details: ['Its dates are moved so that it reads as if it were written today.'],
    options: [FORCE, NOW, HELP],
    load: () => import('./sample.ts'),
  },
  {
    name: 'new',
    file: 'case.json',
    summary: 'begin a case',
    details: ['The ladder is copied into the case, so that the case never changes because a ladder did.'],
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
    file: 'case.json',
    summary: 'show where the case stands on every track, level by level',
    details: [],
    options: [JSON_OPTION, NOW, HELP],
    load: () => import('./compare.ts'),
  },
  {
    name: 'check',
    file: 'case.json',
    summary: 'list what an honest reader would object to (exit code 1 when there is anything)',
    details: [],
    options: [JSON_OPTION, NOW, HELP],
    load: () => import('./check.ts'),
  },
  {
    name: 'export',
    file: 'case.json',
    summary: 'write the packet as a document',
    details: ['Only what the audience may see leaves the case; private items never reach anyone but you.'],
    options: [
      { name: 'format', value: 'format', required: true, choices: EXPORT_FORMATS, about: 'how the packet is written' },
      { name: 'audience', value: 'audience', choices: AUDIENCES, about: 'who it is for; else whom the case names' },
      { name: 'out', value: 'file', required: true, about: 'where to write it; a file that is there is replaced' },
      NOW,
      HELP,
    ],
    load: () => import('./export.ts'),
  },
];
