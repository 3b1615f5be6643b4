import * as z from 'zod/mini';
import { failure, type Result } from '../lib/result.ts';
import { type CaseProblem, refusal } from '../model/case-problem.ts';
import { requiredLine } from '../model/field.ts';
import { type PlanOfFile, packetPlan, type Section, type SectionWording } from '../model/packet-plan.ts';
import { parseJson } from '../model/parse-case.ts';
import { parseWith } from '../model/parse-with.ts';
import { isUsual } from './ready-made-plans.ts';

const FORMAT = 'rungs-packet-plan/1';

const planFile = z.strictObject({
  format: z.literal(FORMAT, `must be "${FORMAT}"`),
  name: requiredLine,
  plan: z.omit(packetPlan, { referee: true, follows: true, without: true, answerBy: true, gapsReleased: true }),
});

/**
 * A plan as a file in JSON (docs/packet-plan-file.md). What belongs to one case alone never goes in: whom it is for, what it
 * leaves out, which submission it follows, and whether gaps are released. The opening, introductions and questions go in
 * only with `withTexts`; what sections are called and their limits always do.
 */
export function planFileText({ name, plan }: PlanOfFile, { withTexts }: { readonly withTexts: boolean }): string {
  const { audience, paper, sections, limit, narratives, omit, summary, questions, wording } = plan;
  const kept = (Object.entries(wording) as [Section, SectionWording][])
    .map(([section, each]) => [section, withTexts ? each : { ...each, introduction: '' }] as const)
    .filter(([, each]) => !isUsual(each));
  const content = {
    ...{ audience, paper, sections, limit, narratives, omit },
    wording: Object.fromEntries(kept),
    ...(withTexts ? { summary, questions } : {}),
  };
  return `${JSON.stringify({ format: FORMAT, name, plan: content }, null, 2)}\n`;
}

/** A plan out of the text of a file. Codes: `not-json`, `not-a-plan`, `newer-plan`, `invalid-plan` with every fault and its place. */
export function parsePlanFile(text: string): Result<PlanOfFile, CaseProblem> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const format = (json.value as { format?: unknown } | null)?.format;
  if (typeof format !== 'string' || !format.startsWith('rungs-packet-plan/')) {
    const message = `This is not a plan of a packet: its first field has to be "format": "${FORMAT}".`;
    return failure(refusal('not-a-plan', message));
  }
  if (format !== FORMAT) {
    const message = 'This plan was written by a newer version of Rungs; update Rungs to read it.';
    return failure(refusal('newer-plan', message));
  }
  const parsed = parseWith(planFile, json.value, { code: 'invalid-plan', subject: 'The plan' });
  if (!parsed.ok) return parsed;
  const { name, plan } = parsed.value;
  return { ok: true, value: { name, plan: { ...packetPlan.parse({}), ...plan } } };
}
