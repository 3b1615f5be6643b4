import type { Activity } from '../model/activity.ts';

/** Letters that no decomposition takes apart, as people without them on the keyboard type them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

type Searchable = { readonly title: string; readonly all: string };

/** An activity never changes in place, so what is searched of it is made once while it lives. */
const made = new WeakMap<Activity, Searchable>();

/**
 * Activities in which every word of the query stands somewhere, without regard to case and accents: those that have them
 * in the title first, and each lot with the newest start first. An empty query finds them all.
 */
export function findActivities(activities: readonly Activity[], query: string): Activity[] {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  const found = activities.flatMap((activity) => {
    if (words.length === 0) return [{ activity, inTitle: true }];
    const { title, all } = searchableOf(activity);
    if (!words.every((word) => all.includes(word))) return [];
    return [{ activity, inTitle: words.every((word) => title.includes(word)) }];
  });
  return found
    .toSorted(
      (one, other) =>
        Number(other.inTitle) - Number(one.inTitle) ||
        (one.activity.start < other.activity.start ? 1 : one.activity.start > other.activity.start ? -1 : 0),
    )
    .map(({ activity }) => activity);
}

/** Text as it is compared: small letters without accents. */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðþßæœı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

function searchableOf(activity: Activity): Searchable {
  const known = made.get(activity);
  if (known !== undefined) return known;
  const { title, project, tags, collaborators, situation, action, impact, ownPart, metrics, links, attachments } =
    activity;
  const words = [title, project, ...tags, ...collaborators, situation, action, impact, ownPart];
  const names = [
    ...metrics.map(({ name }) => name),
    ...[...links.map(({ label }) => label), ...attachments.map(({ name }) => name)],
  ];
  const fresh = { title: searchable(title), all: searchable([...words, ...names].join('\n')) };
  made.set(activity, fresh);
  return fresh;
}
