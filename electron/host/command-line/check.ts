import path from 'node:path';
import type { Finding, Severity } from '../../../shared/evidence/finding-types.ts';
import { findingsOf } from '../../../shared/evidence/findings.ts';
import { success } from '../../../shared/lib/result.ts';
import { findingAction, findingMeaning } from '../../../shared/text/finding-catalogue.ts';
import { findingSentence } from '../../../shared/text/finding-sentence.ts';
import { severityName } from '../../../shared/text/names.ts';
import { counted } from '../../../shared/text/words.ts';
import { createDocumentWriter } from '../../worker/document-writer.ts';
import { asOf } from './as-of.ts';
import { budgetData, budgetFor, hasLimits, overSentences } from './budget.ts';
import { EXIT, type Run } from './command.ts';
import { readCaseFile } from './files.ts';
import { plain, type Style, type Terminal } from './terminal.ts';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

export const run: Run = async (args, terminal) => {
  const read = await readCaseFile(args.file);
  if (!read.ok) return read;
  const findings = findingsOf(read.value, asOf(args, terminal).date);
  const { packet } = read.value;
  const write = createDocumentWriter(path.join(terminal.programFolder, 'assets', 'fonts'));
  const job = { case: read.value, plan: packet, format: 'pdf', now: asOf(args, terminal) } as const;
  const budget = hasLimits(packet) ? await budgetFor(job, { document: null, write }) : null;
  const over = budget === null ? [] : overSentences(budget);
  if (args.has('json')) {
    const length = budget === null ? {} : { packet: budgetData(budget, packet) };
    terminal.out(JSON.stringify({ findings: findings.map(asData), ...length }, null, 2));
  } else printFindings(findings, terminal);
  for (const sentence of over) terminal.err(sentence);
  return success(findings.length + over.length === 0 ? EXIT.fine : EXIT.findings);
};

function asData(finding: Finding) {
  const { code, severity, pointer } = finding;
  const message = findingSentence(finding);
  return { code, severity, pointer, message, meaning: findingMeaning(code), action: findingAction(code) };
}

/** A line for each finding; what its kind means and what to do about it are said once, below the last of the kind. */
function printFindings(findings: readonly Finding[], { out, paint }: Terminal): void {
  for (const [, kind] of Map.groupBy(findings, ({ code, severity }) => `${severity} ${code}`)) {
    for (const finding of kind) {
      const severity = paint(STYLES[finding.severity], severityName(finding.severity));
      out(`${severity}: ${plain(findingSentence(finding))} ${paint('dim', finding.pointer)}`);
    }
    for (const { code } of kind.slice(0, 1)) {
      out(`  ${findingMeaning(code)}`);
      out(`  What to do: ${findingAction(code)}`);
    }
  }
  out(findings.length === 0 ? 'Nothing to object to.' : `${counted(findings.length, 'finding')}.`);
}
