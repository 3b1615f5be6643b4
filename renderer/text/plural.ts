const rules = new Intl.PluralRules('en');

/** "1 activity", "3 activities": the count in words that fit it. */
export function counted(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en')} ${rules.select(count) === 'one' ? one : other}`;
}

/** "once", "3 times". */
export function times(count: number): string {
  return count === 1 ? 'once' : counted(count, 'time', 'times');
}
