import type { LeftOut } from '../../../shared/difference/merge/merge-types.ts';
import { counted } from '../plural.ts';

export const merge = {
  title: (person: string) => `Two versions of the case of ${person}`,
  lead: (fileName: string, here: string | null, there: string | null) =>
    [
      `One is here${here === null ? '' : `, last changed ${here}`}; the other is in “${fileName}”${there === null ? '' : `, last changed ${there}`}.`,
      'What only one of them has is kept. You can undo the merge.',
    ].join(' '),
  comparing: 'Comparing the two versions…',
  failed: 'The two versions cannot be shown',
  sides: {
    copy: {
      here: 'Here',
      there: 'In the copy',
      removedThere: 'Removed in the copy',
      takenThere: 'Taken from the copy',
      onlyThere: 'Only in the copy',
    },
    file: {
      here: 'Here',
      there: 'In the file',
      removedThere: 'Removed in the file',
      takenThere: 'Taken from the file',
      onlyThere: 'Only in the file',
    },
  },
  both: 'Both',
  merge: 'Merge',
  notNow: 'Not now',
  keepBoth: 'Keep both as separate cases',
  stale: 'One of the two versions was changed in the meantime, so nothing was merged yet. This is how they are now.',
  left: (open: number, all: number) => {
    if (all === 0) return 'Nothing needs your decision: all differences fit together.';
    if (open === 0) return 'All questions are answered.';
    return `${counted(open, 'question', 'questions')} left. Where you do not choose, the suggestion is taken.`;
  },
  questions: 'What only you can decide',
  automatic: 'Decided without asking',
  automaticCount: (count: number) => counted(count, 'difference', 'differences'),
  automaticLead: 'What only one version has or changed is taken; lists and texts that fit together are joined.',
  showMore: (count: number) => `Show ${counted(count, 'more', 'more')}`,
  take: (field: string, item: string) => `What to take of ${field}, ${item}`,
  keepOrRemove: (item: string) => `Whether to keep ${item}`,
  keep: 'Keep it',
  remove: 'Remove it',
  removedHere: 'Removed here',
  takenHere: 'Taken from here',
  onlyHere: 'Only here',
  joined: 'Joined',
  outcome: 'In the merged case',
  suggested: 'Suggested',
  leftOut: 'This does not fit into the merged case and stays behind:',
  leftOutWhy: (kind: string, title: string, why: LeftOut['why']) =>
    why === 'activity-removed'
      ? `${kind} “${title}”: its activity is removed.`
      : `${kind} “${title}”: the chosen ladder has no place for it.`,
  done: 'The two versions are one now.',
  addedAsOwn: 'The other version is a case of its own now, beside the one that was here.',
  keptAs: (name: string) => `The copy is kept in the library’s folder as ${name}.`,
  besides: (notice: string | null, keptAs: string | null) => {
    const kept = keptAs === null ? '' : merge.keptAs(keptAs);
    return [notice ?? '', kept].filter((sentence) => sentence !== '').join(' ');
  },
  undone: 'The merge was undone.',

  found: (person: string, name: string) =>
    `Two versions of the case of ${person} were found: one here, one in “${name}” (from a synced folder).`,
  look: 'Look at them',
  lookAt: (person: string) => `Look at them: the case of ${person}`,
  about: (action: string, person: string) => `${action}: the case of ${person}`,
  missing: (person: string, target: string, name: string) =>
    `“${name}”, a copy of your library, has a case that is not here: ${person}${target === '' ? '' : `, ${target}`}.`,
  bringIn: 'Bring it in',
  leaveOut: 'Leave it out',
  broughtIn: 'The case is here now.',
  leftOutDone: 'The case is left out; the copy keeps it.',
  locked: (label: string, name: string) =>
    `“${name}”, a copy of your library, has another version of ${label}, and one of the two is locked. Unlock the one here to compare them.`,
  damaged: (name: string) =>
    `“${name}”, a copy of your library, has a case that is damaged there and was left as it is.`,
  nothingNew: (name: string) => `“${name}” is a copy of your library with nothing in it that is not here.`,
  setAside: 'Set it aside',

  sameCaseTitle: 'Another version of this case is here',
  sameCaseText: (name: string) =>
    `“${name}” holds a case that is in your library already, with other content. Merge the two, or keep both?`,
  bothWithoutPassphrase:
    'The case here has a passphrase. If you keep both, the one from the file has none until you lock it.',
  mergeWith: 'Merge with the one here',
  keepBothShort: 'Keep both',
  alreadyHere: 'This case is here already, with all that the file has.',
};
