import { failure, type Result, success } from '../lib/result.ts';
import { type CaseProblem, refusal } from './case-problem.ts';
import { SCHEMA_VERSION } from './promotion-case.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Brings data of one version to the next; sees only what `beyondLimits` let pass, nothing of it checked. */
export type UpgradeStep = (data: JsonObject) => JsonObject;

/** From which version each step leads to the next. What is only added is filled in by the schema's defaults. */
const STEPS: ReadonlyMap<number, UpgradeStep> = new Map([
  // 2: activities have attachments, a case has submissions.
  [1, (data) => data],
  // 3: a case has thresholds of its own, roles, needs and a plan; a ladder may have an overlay; a week has hours.
  [2, (data) => data],
  // 4: names to replace, plans of packets under a name, reviews, forms; submissions remember what they said. Before, gaps left
  // with every packet that had the section, and they still do.
  [3, (data) => ({ ...data, packet: { gapsReleased: true, ...(isObject(data.packet) ? data.packet : {}) } })],
]);

/** A case of any version as one of the newest; the parse that follows checks it. */
export function upgradeCase(
  data: unknown,
  newest: number = SCHEMA_VERSION,
  steps: ReadonlyMap<number, UpgradeStep> = STEPS,
): Result<JsonObject, CaseProblem> {
  if (!isObject(data))
    return failure(refusal('not-a-case', `This is not a Rungs case: the file holds ${kindOf(data)}.`));
  const version = Object.hasOwn(data, 'schemaVersion') ? data.schemaVersion : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return failure(refusal('not-a-case', 'This is not a Rungs case: it has no "schemaVersion" with a whole number.'));
  }
  if (version > newest) {
    const message = `This case was written by a newer Rungs (schema ${version}, this one reads up to ${newest}); open it there.`;
    return failure(refusal('newer-schema', message));
  }
  let upgraded: JsonObject = data;
  for (let from = version; from < newest; from += 1) {
    const step = steps.get(from);
    if (step === undefined) throw new Error(`No upgrade from schema ${from}`);
    upgraded = { ...step(upgraded), schemaVersion: from + 1 };
  }
  return success(upgraded);
}

function isObject(data: unknown): data is JsonObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function kindOf(data: unknown): string {
  if (Array.isArray(data)) return 'a list';
  if (data === null || data === undefined) return 'nothing';
  return typeof data === 'string' ? 'only text' : `only a ${typeof data}`;
}
