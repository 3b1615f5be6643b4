import { listEdits } from './list-edits.ts';

export const { add: addForm, change: changeForm, remove: removeForm } = listEdits('forms', 'form', () => true);
