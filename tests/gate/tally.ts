import { readFileSync } from 'node:fs';

/** How many checks passed and failed. */
export type Tally = { readonly passed: number; readonly failed: number };

export const NOTHING: Tally = { passed: 0, failed: 0 };

export function add(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** A stage that is one check. */
export function ofCode(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What a report of vitest's JSON reporter says. A run that ended badly without a failed test (a file that could not be
 * loaded, an error outside any test, no tests at all, no report) counts as one failure.
 */
export function ofVitest(reportFile: string, code: number): Tally {
  const report = readReport(reportFile);
  if (report === null) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = report;
  const badly = code !== 0 || passed + failed === 0;
  return { passed, failed: failed === 0 && badly ? 1 : failed };
}

type Report = { readonly numPassedTests: number; readonly numFailedTests: number };

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
