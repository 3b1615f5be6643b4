// Characters that XML 1.0 forbids (and Word refuses a file for), besides the few that mean a line break or a tab.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Anything that the three above might change: most text has none of it and is left alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Text that every format can hold: line breaks of any kind become `\n`; control characters but tab, U+FFFE, U+FFFF and
 * halves of surrogate pairs go. All else, of any script and direction, stays as it is.
 */
export function safeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(LINE_BREAKS, '\n').replace(FORBIDDEN, '').replace(LONE_SURROGATES, '');
}

/** Plain data with every text in it made safe; keys stay as they are. */
export function safeTexts<Value>(value: Value): Value {
  return mapTexts(value) as Value;
}

/** What has nothing to change in it stays the very same: most of a packet does, and copies take longer than looking. */
function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return mapAll(value);
  const parts = value as Readonly<Record<string, unknown>>;
  let changed: Record<string, unknown> | null = null;
  for (const key in parts) {
    const part = mapTexts(parts[key]);
    if (part === parts[key]) continue;
    changed ??= { ...parts };
    changed[key] = part;
  }
  return changed ?? value;
}

function mapAll(values: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | null = null;
  for (let index = 0; index < values.length; index += 1) {
    const part = mapTexts(values[index]);
    if (part === values[index]) continue;
    changed ??= [...values];
    changed[index] = part;
  }
  return changed ?? values;
}
