/** "190,000" and "1,234.5": commas that part thousands. */
const THOUSANDS = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;
/** "12", "1.5", ".5", and "1,5" as much of Europe writes it. */
const PLAIN = /^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/;

/** What was typed as a number: null for nothing, and the text itself when it reads as no number. */
export function numberOf(typed: string): number | string | null {
  const compact = typed.replaceAll(/[\s\u00a0\u202f]/g, '').replace(/^\u2212/, '-');
  if (compact === '') return null;
  if (THOUSANDS.test(compact)) return Number(compact.replaceAll(',', ''));
  return PLAIN.test(compact) ? Number(compact.replace(',', '.')) : typed;
}
