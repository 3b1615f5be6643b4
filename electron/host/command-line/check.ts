import type { Finding, Severity } from '../../../shared/evidence/finding-types.ts';
import { findingsOf } from '../../../shared/evidence/findings.ts';
import { success } from '../../../shared/lib/result.ts';
import { findingSentence } from '../../../shared/text/finding-sentence.ts';
import { severityName } from '../../../shared/text/names.ts';
import { counted } from '../../../shared/text/words.ts';
import { asOf } from './as-of.ts';
import { EXIT, type Run } from './command.ts';
import { readCaseFile } from './files.ts';
import { plain, type Style, type Terminal } from './terminal.ts';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

export const run: Run = async (args, terminal) => {
  const read = await readCaseFile(args.file);
  if (!read.ok) return read;
  const findings = findingsOf(read.value, asOf(args, terminal).date);
  if (args.has('json')) terminal.out(JSON.stringify({ findings: findings.map(asData) }, null, 2));
  else printFindings(findings, terminal);
  return success(findings.length === 0 ? EXIT.fine : EXIT.findings);
};

function asData(finding: Finding) {
  const { code, severity, pointer } = finding;
  return { code, severity, pointer, message: findingSentence(finding) };
}

function printFindings(findings: readonly Finding[], { out, paint }: Terminal): void {
  for (const finding of findings) {
    const { severity, pointer } = finding;
    out(
      `${paint(STYLES[severity], severityName(severity))}: ${plain(findingSentence(finding))} ${paint('dim', pointer)}`,
    );
  }
  out(findings.length === 0 ? 'Nothing to object to.' : `${counted(findings.length, 'finding')}.`);
}
