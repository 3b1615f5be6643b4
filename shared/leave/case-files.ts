import { levelTitle } from '../ladder/look-up.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type FreeNames, freeNames } from './free-names.ts';
import { ladderYaml } from './ladder-yaml.ts';
import type { KeptFile, LeaveFile, LeavingCase } from './leave-types.ts';

/** The form of `history.json`. */
const HISTORY_SCHEMA = 'rungs-history/1';

/** Everything of a case as files in a folder of its own, whose name `folders` has not given yet. */
export function caseFiles(leaving: LeavingCase, folders: FreeNames): readonly LeaveFile[] {
  const { case: subject, history, packet, rungs } = leaving;
  const folder = folders.folder(caseTitle(subject));
  const place = (name: string, bytes: LeaveFile['bytes'], what: string) => ({ path: `${folder}/${name}`, bytes, what });
  return [
    place('case.html', packet.html, 'To read: the whole case, for any browser'),
    place('case.md', packet.md, 'The same as plain text (Markdown)'),
    place('case.rungs', rungs, 'All of it with its history and files in one; Rungs opens it'),
    place('case.json', jsonBytes(subject), 'The case itself with every field'),
    place('ladder.yaml', textBytes(ladderYaml(subject.ladder)), 'The career ladder that it is judged by (YAML)'),
    place('history.json', historyBytes(leaving), historyText(history.length)),
    ...kept(`${folder}/attachments`, leaving.attachments),
    ...kept(`${folder}/submissions`, leaving.submissions),
  ];
}

/** Whose case for which level, as in "Ada Lovelace - Staff engineer". */
function caseTitle({ person, target, ladder }: PromotionCase): string {
  return `${person.name} - ${levelTitle(ladder, target.track, target.level)}`;
}

function kept(folder: string, files: readonly KeptFile[]): readonly LeaveFile[] {
  const names = freeNames();
  return files.map(({ name, bytes, what }) => ({ path: `${folder}/${names.file(name)}`, bytes, what }));
}

function historyBytes({ case: { id }, history }: LeavingCase): LeaveFile['bytes'] {
  return jsonBytes({ schema: HISTORY_SCHEMA, case: id, edits: history });
}

function historyText(edits: number): string {
  return edits === 0 ? 'Its history, which is empty' : `Its history, ${edits === 1 ? '1 edit' : `${edits} edits`}`;
}

/** Indented, so that people can read it and compare two. */
function jsonBytes(value: unknown): LeaveFile['bytes'] {
  return textBytes(`${JSON.stringify(value, null, 2)}\n`);
}

function textBytes(text: string): LeaveFile['bytes'] {
  return new TextEncoder().encode(text);
}
