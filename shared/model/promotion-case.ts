import * as z from 'zod/mini';
import { activity } from './activity.ts';
import { alias } from './alias.ts';
import { claim } from './claim.ts';
import { declaration } from './declaration.ts';
import { calendarDate, identifier, line, requiredLine } from './field.ts';
import { form } from './form.ts';
import { intention } from './intention.ts';
import { ladder } from './ladder.ts';
import { need } from './need.ts';
import { namedPlan, packetPlan } from './packet-plan.ts';
import { referee } from './referee.ts';
import { review } from './review.ts';
import { rolePeriod } from './role-period.ts';
import { submission } from './submission.ts';
import { ownThresholds } from './thresholds.ts';

/** The schema that this program writes; `upgrade.ts` brings older ones here. */
export const SCHEMA_VERSION = 4;

/** Whose case it is, and the role on paper. */
export const person = z.strictObject({
  name: requiredLine,
  /** Title on paper, in the company's own words. */
  role: z._default(line, ''),
  team: z._default(line, ''),
  organization: z._default(line, ''),
  manager: z._default(line, ''),
  /** Nominal place on the ladder; empty when it is not on it. */
  track: z._default(z.nullable(identifier), null),
  level: z._default(z.nullable(identifier), null),
  /** Hours of a full working week. */
  weekHours: z._default(
    z.number('must be a number').check(z.gte(1, 'must be at least 1'), z.lte(100, 'must be at most 100')),
    40,
  ),
});
export type Person = z.infer<typeof person>;

/** The level sought, and the day of the decision when it is known. */
export const target = z.strictObject({
  track: identifier,
  level: identifier,
  date: z._default(z.nullable(calendarDate), null),
});
export type Target = z.infer<typeof target>;

/** One person's bid for one target level, with the ladder it is judged by; the document a user opens. */
export const promotionCase = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION, `must be ${SCHEMA_VERSION}`),
  id: identifier,
  person,
  target,
  ladder,
  thresholds: z.prefault(ownThresholds, {}),
  activities: z._default(z.array(activity), []),
  claims: z._default(z.array(claim), []),
  declarations: z._default(z.array(declaration), []),
  referees: z._default(z.array(referee), []),
  /** Times in a role. */
  roles: z._default(z.array(rolePeriod), []),
  needs: z._default(z.array(need), []),
  plan: z._default(z.array(intention), []),
  packet: z.prefault(packetPlan, {}),
  packetPlans: z._default(z.array(namedPlan), []),
  /** Names that not every reader is to learn. */
  aliases: z._default(z.array(alias), []),
  submissions: z._default(z.array(submission), []),
  reviews: z._default(z.array(review), []),
  forms: z._default(z.array(form), []),
});
export type PromotionCase = z.infer<typeof promotionCase>;
