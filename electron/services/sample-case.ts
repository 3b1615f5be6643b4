import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { shiftDates } from '../../shared/case/sample-dates.ts';
import type { CalendarDate } from '../../shared/lib/calendar-date.ts';
import { parseCase } from '../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { readBuiltInLadder } from './built-in-ladder.ts';

/** The case as written, around the day `asOf`, without the ladder. */
type SampleFile = { readonly asOf: CalendarDate; readonly case: object };

/** The sample case with the built-in ladder, its dates moved so that it reads on `today` as on the day it was written. */
export async function readSampleCase(assets: string, today: CalendarDate): Promise<PromotionCase> {
  const [text, ladder] = await Promise.all([
    readFile(path.join(assets, 'samples', 'sample-case.json'), 'utf8'),
    readBuiltInLadder(assets),
  ]);
  const sample = JSON.parse(text) as SampleFile;
  const parsed = parseCase({ ...sample.case, ladder });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return shiftDates(parsed.value, sample.asOf, today);
}
