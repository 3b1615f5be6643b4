import { type Place, placeOf, placeText } from './place.ts';

/** The parts of the screen, in the order of its own navigation. */
export const PARTS = ['levels', 'criteria', 'pair', 'switch', 'role', 'charts'] as const;
export type Part = (typeof PARTS)[number];

/**
 * What the compare screen shows, as its address keeps it: back and forward go through what was looked at. Null or empty is
 * the screen's own choice. Nothing here is checked against the ladder: an address may name what is gone.
 */
export type CompareView = {
  readonly part: Part;
  /** The two tracks laid side by side. */
  readonly tracks: readonly string[];
  /** The rank whose criteria are shown alone. */
  readonly rank: number | null;
  readonly left: Place | null;
  readonly right: Place | null;
  /** The tracks that one would move from and to. */
  readonly from: string | null;
  readonly to: string | null;
};

/** A view as the last part of an address, as in `pair;left=ic,l6;right=tl,l6`. */
export function addressOf(view: CompareView): string {
  const values: readonly (readonly [string, string])[] = [
    ['tracks', view.tracks.join(',')],
    ['rank', view.rank === null ? '' : String(view.rank)],
    ['left', placeText(view.left)],
    ['right', placeText(view.right)],
    ['from', view.from ?? ''],
    ['to', view.to ?? ''],
  ];
  const given = values.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`);
  return [view.part, ...given].join(';');
}

/** The view that an address names; what cannot be read is left to the screen. */
export function viewOf(address: string | undefined): CompareView {
  const [first = '', ...rest] = (address ?? '').split(';');
  const values = new Map(rest.map((each) => splitOnce(each)));
  const rank = Number(values.get('rank') ?? Number.NaN);
  return {
    part: PARTS.find((part) => part === first) ?? 'levels',
    tracks: (values.get('tracks') ?? '').split(',').filter((id) => id !== ''),
    rank: Number.isFinite(rank) ? rank : null,
    left: placeOf(values.get('left')),
    right: placeOf(values.get('right')),
    from: values.get('from') ?? null,
    to: values.get('to') ?? null,
  };
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
