import { hasAll, listEdits } from './list-edits.ts';

export const {
  add: addNeed,
  change: changeNeed,
  remove: removeNeed,
} = listEdits('needs', 'need', (subject, need) => hasAll(subject, need));
