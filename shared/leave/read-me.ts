import type { LeaveSummary, LeftCase } from './leave-types.ts';
import { holdsText, madeText, sizeText, WORDS } from './leave-words.ts';

/** The index as plain text, for where nothing draws a page. */
export function readMeText(summary: LeaveSummary): string {
  const { cases, leftOut } = summary;
  const parts = [
    [WORDS.title.toUpperCase(), madeText(summary), WORDS.lead],
    leftOut.length === 0 ? [] : [WORDS.missing.toUpperCase(), ...leftOut.map(({ what, why }) => `- ${what}: ${why}`)],
    cases.length === 0 ? [WORDS.noCases] : [],
    ...cases.map(caseLines),
    [WORDS.about.toUpperCase(), WORDS.again, WORDS.private, WORDS.checks],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function caseLines(left: LeftCase): readonly string[] {
  const files = left.files.map(({ path, what, size }) => `- ${path} (${sizeText(size)}): ${what}`);
  return [`${left.person}, ${left.target}`, holdsText(left), ...files];
}
