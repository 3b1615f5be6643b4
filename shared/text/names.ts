import type { Severity } from '../evidence/finding-types.ts';
import type { Standing, Verdict } from '../fit/verdict-types.ts';
import type { Activity, Confidentiality } from '../model/activity.ts';
import type { Strength } from '../model/claim.ts';
import type { DeclarationKind } from '../model/declaration.ts';
import type { Audience } from '../model/packet-plan.ts';
import type { Proof } from '../model/proof.ts';

const VERDICT_NAMES: Record<Verdict, string> = {
  sustained: 'Sustained',
  met: 'Met',
  claimed: 'Claimed',
  gap: 'Gap',
  'no-opportunity': 'No opportunity',
  'not-applicable': 'Not applicable',
};
export const verdictName = (verdict: Verdict): string => VERDICT_NAMES[verdict];

const STANDING_NAMES: Record<Standing, string> = {
  operating: 'Operating',
  'within-reach': 'Within reach',
  'not-yet': 'Not yet',
};
export const standingName = (standing: Standing): string => STANDING_NAMES[standing];

const PROOF_NAMES: Record<Proof, string> = {
  word: 'Own word',
  witnessed: 'Witnessed',
  artefact: 'Artefact',
  measured: 'Measured',
};
export const proofName = (proof: Proof): string => PROOF_NAMES[proof];

const STRENGTH_NAMES: Record<Strength, string> = { partial: 'Partial', meets: 'Meets', exceeds: 'Exceeds' };
export const strengthName = (strength: Strength): string => STRENGTH_NAMES[strength];

const SEVERITY_NAMES: Record<Severity, string> = { error: 'Error', warning: 'Warning', note: 'Note' };
export const severityName = (severity: Severity): string => SEVERITY_NAMES[severity];

const CONFIDENTIALITY_NAMES: Record<Confidentiality, string> = {
  shareable: 'Shareable',
  internal: 'Internal',
  private: 'Private',
};
export const confidentialityName = (level: Confidentiality): string => CONFIDENTIALITY_NAMES[level];

const MODE_NAMES: Record<Activity['mode'], string> = { 'hands-on': 'Hands-on', enabling: 'Enabling' };
export const modeName = (mode: Activity['mode']): string => MODE_NAMES[mode];

const DECLARATION_NAMES: Record<DeclarationKind, string> = {
  'no-opportunity': 'No opportunity',
  'not-applicable': 'Not applicable',
  'known-gap': 'Known gap',
};
export const declarationName = (kind: DeclarationKind): string => DECLARATION_NAMES[kind];

const AUDIENCE_NAMES: Record<Audience, string> = {
  me: 'Me',
  manager: 'My manager',
  peer: 'A peer',
  committee: 'The committee',
};
export const audienceName = (audience: Audience): string => AUDIENCE_NAMES[audience];
