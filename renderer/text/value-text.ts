import type { ItemKind } from '../../shared/difference/case-items.ts';
import { isCalendarDate } from '../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { dayText } from './dates.ts';
import { fields } from './en/fields.ts';
import { sizeText } from './sizes.ts';

/** A value of a field as a person reads it: nothing, words of one or many lines, or several of them. */
export type ShownValue =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** What ids in fields stand for. */
export type NameOf = (what: 'activity' | 'criterion' | 'track' | 'level', id: string) => string;

type Fields = Readonly<Record<string, unknown>>;

/** The names that cases give to ids, the first case before the others; an id that none of them knows stays an id. */
export function namesIn(...cases: readonly PromotionCase[]): NameOf {
  const names = new Map<string, string>();
  for (const { activities, ladder } of cases.toReversed()) {
    for (const { id, title } of activities) names.set(`activity/${id}`, title);
    for (const { id, statement } of ladder.criteria) names.set(`criterion/${id}`, statement);
    for (const { id, name } of ladder.tracks) names.set(`track/${id}`, name);
    for (const level of ladder.levels) {
      names.set(`level/${level.id}`, [...new Set(Object.values(level.names))].join(' / ') || level.id);
    }
  }
  return (what, id) => names.get(`${what}/${id}`) ?? id;
}

/** The value of a field of an item, in words. */
export function shownValue(kind: ItemKind, field: string, value: unknown, nameOf: NameOf): ShownValue {
  if ((kind === 'activity' || kind === 'role') && field === 'end' && value === null)
    return { kind: 'text', text: fields.ongoing };
  if (value === undefined || value === null || value === '' || isOurs(kind, field, value)) return { kind: 'nothing' };
  if (Array.isArray(value)) {
    if (value.length === 0) return { kind: 'nothing' };
    return { kind: 'list', items: value.map((item) => itemText(kind, field, item, nameOf)) };
  }
  if (typeof value === 'object' && field !== 'effort' && kind === 'ladder') {
    return { kind: 'list', items: partsOf(value as Fields) };
  }
  return { kind: 'text', text: itemText(kind, field, value, nameOf) };
}

/** What tells a person nothing: by what a remark is known again, and that it is not resolved. */
function isOurs(kind: ItemKind, field: string, value: unknown): boolean {
  return kind === 'remark' && (field === 'fingerprint' || (field === 'resolved' && value === false));
}

function itemText(kind: ItemKind, field: string, value: unknown, nameOf: NameOf): string {
  if (typeof value === 'string') return wordText(kind, field, value, nameOf);
  if (typeof value === 'boolean') return value ? fields.yes : fields.no;
  if (typeof value === 'number') return field === 'size' ? sizeText(value) : numberText(value);
  if (typeof value !== 'object' || value === null) return '';
  return objectText(field, value as Fields);
}

/** Fields whose values are ids, in lists too. */
const REFERENCES: Readonly<Record<string, Parameters<NameOf>[0]>> = {
  activity: 'activity',
  activities: 'activity',
  criterion: 'criterion',
  criteria: 'criterion',
  track: 'track',
  tracks: 'track',
  level: 'level',
};

function wordText(kind: ItemKind, field: string, value: string, nameOf: NameOf): string {
  const what = REFERENCES[field];
  // Level and role of a referee are in the words of another company.
  if (what !== undefined && !(kind === 'referee' && what === 'level')) return nameOf(what, value);
  return isCalendarDate(value) ? dayText(value) : fields.word(field, value);
}

function objectText(field: string, value: Fields): string {
  switch (field) {
    case 'metrics':
      return metricText(value);
    case 'links':
      return value.label ? `${value.label} (${value.url})` : String(value.url);
    case 'attachments':
      return `${value.name} (${sizeText(Number(value.size))})`;
    case 'effort':
      return value.unit === 'percent-of-time'
        ? fields.percentOfTime(numberText(value.amount))
        : fields.hoursPerWeek(numberText(value.amount));
    case 'levels':
      return [...new Set(Object.values((value.names ?? {}) as Fields))].join(' / ');
    case 'criteria':
      return String(value.statement);
    case 'content':
      return sizeText(Number(value.size));
    case 'exhibits':
      return `${value.label} ${value.title}`;
    case 'verdicts':
      return fields.part(String(value.statement), fields.word('verdict', String(value.verdict)));
    case 'place':
    case 'from':
      return String(value.heading);
    case 'replies':
      return [value.author, value.text].filter((part) => part !== '').join(': ');
    case 'decision': {
      const { outcome, date, reason } = value;
      const day = date === null ? [] : [dayText(String(date))];
      return [fields.word('outcome', String(outcome)), ...day, reason].filter((part) => part !== '').join(', ');
    }
    default:
      return typeof value.name === 'string' ? value.name : partsOf(value).join(', ');
  }
}

function metricText({ name, before, after, unit, period, source }: Fields): string {
  const number = (value: unknown): string => (value === null ? fields.unknownNumber : numberText(value));
  const more = [period, source].filter((part) => part !== '').join('; ');
  const main = fields.metric(String(name), number(before), number(after), String(unit));
  return more === '' ? main : `${main} (${more})`;
}

function partsOf(value: Fields): string[] {
  return Object.entries(value)
    .filter(
      ([, part]) => part !== '' && part !== null && (Array.isArray(part) ? part.length > 0 : typeof part !== 'object'),
    )
    .map(([name, part]) =>
      fields.part(fields.name('ladder', name), Array.isArray(part) ? part.map(String).join(', ') : String(part)),
    );
}

function numberText(value: unknown): string {
  return typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 20 }) : String(value);
}
