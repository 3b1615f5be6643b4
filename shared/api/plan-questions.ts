import * as z from 'zod/mini';
import { line, requiredLine } from '../model/field.ts';
import { type PlanOfFile, packetPlan } from '../model/packet-plan.ts';
import type { Delivery } from './answers.ts';
import { answer } from './question.ts';

/** Largest plan file that a window may hand in, in UTF-16 units: room for long introductions. */
const PLAN_LIMIT = 8 * 1024 * 1024;

/** The plan of a packet as a file (docs/packet-plan-file.md), in and out. */
export const planQuestions = {
  /** `withTexts` takes the opening, the introductions and the questions along. */
  'plan.download': {
    request: z.strictObject({ name: requiredLine, plan: packetPlan, withTexts: z.boolean() }),
    answer: answer<Delivery>(),
  },
  /** Codes: `not-json`, `not-a-plan`, `newer-plan`, `invalid-plan`. */
  'plan.read': {
    request: z.strictObject({
      text: z.string().check(z.maxLength(PLAN_LIMIT, 'is larger than 8 MB')),
      fileName: line,
    }),
    answer: answer<PlanOfFile>(),
  },
} as const;
