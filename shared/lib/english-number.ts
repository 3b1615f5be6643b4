/**
 * A number in British English with at most `digits` places after the point, as in "1,240.5": what `Intl.NumberFormat` says,
 * which takes as long to start as a whole packet's outline.
 */
export function englishNumber(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (!Number.isFinite(value)) return `${sign}∞`;
  const [mantissa = '', exponent] = Math.abs(value).toExponential().split('e');
  const written = mantissa.replace('.', '');
  // How many of the digits stay; the next one decides, as a half is rounded up.
  const kept = Number(exponent) + 1 + digits;
  const rounded =
    kept < 0
      ? 0n
      : BigInt(written.slice(0, kept).padEnd(kept, '0') || '0') + (Number(written[kept] ?? 0) >= 5 ? 1n : 0n);
  const all = rounded.toString().padStart(digits + 1, '0');
  const whole = all.slice(0, all.length - digits).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const fraction = all.slice(all.length - digits).replace(/0+$/, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
