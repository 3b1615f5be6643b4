import { listEdits } from './list-edits.ts';

export const { add: addAlias, change: changeAlias, remove: removeAlias } = listEdits('aliases', 'alias', () => true);
