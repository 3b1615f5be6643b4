/** One level of one track, by their ids. */
export type Place = { readonly track: string; readonly level: string };

/** As in `ic,l6`; ids hold no comma. */
export function placeText(place: Place | null): string {
  return place === null ? '' : `${place.track},${place.level}`;
}

export function placeOf(text: string | undefined): Place | null {
  const [track = '', level = '', ...rest] = (text ?? '').split(',');
  return track === '' || level === '' || rest.length > 0 ? null : { track, level };
}
