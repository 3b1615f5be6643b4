import { listEdits } from './list-edits.ts';

export const {
  add: addRole,
  change: changeRole,
  remove: removeRole,
} = listEdits('roles', 'role', ({ ladder }, { tracks, level }) => {
  const known = ladder.levels.find(({ id }) => id === level);
  const areTracks = tracks.every((track) => ladder.tracks.some(({ id }) => id === track));
  return areTracks && (level === null || tracks.some((track) => Object.hasOwn(known?.names ?? {}, track)));
});
