import { listEdits } from './list-edits.ts';

export const {
  add: addReview,
  change: changeReview,
  remove: removeReview,
} = listEdits('reviews', 'review', () => true);
