import type { FindingCode } from '../evidence/finding-types.ts';

/** What a finding is about, for whoever meets it; its sentence in a given case is made by `finding-sentence.ts`. */
export type FindingEntry = {
  /** A few words, as a heading. */
  readonly name: string;
  /** When it is found, and why a reader objects. */
  readonly meaning: string;
  /** What to do about it. */
  readonly action: string;
};

/**
 * Every honesty check of the program, in the order of `docs/honesty-checks.md`: what screens, the command line and that page
 * say of each.
 */
export const FINDING_CATALOGUE: { readonly [Code in FindingCode]: FindingEntry } = {
  'claim-without-proof': {
    name: 'Claim without proof',
    meaning:
      'An activity is claimed in full, but it has no complete number, no link or file, and no referee who agreed to vouch for it. It rests on its author’s word alone.',
    action: 'Add a link or a complete number, or ask someone who saw it to vouch for it.',
  },
  'claim-without-rationale': {
    name: 'Claim without a reason',
    meaning: 'A claim does not say why the activity supports the criterion. A reader would have to work it out.',
    action: 'Write one or two sentences of rationale, as you would answer a committee that asks.',
  },
  'own-part-missing': {
    name: 'Own part not told',
    meaning:
      'A claimed activity does not say what its author did and what others did. A reader then has to guess how much of it to count.',
    action: 'Say what you did yourself, what others did, and what would not have happened without you.',
  },
  'no-impact': {
    name: 'No impact told',
    meaning: 'A claimed activity says neither in words nor in a number what changed because of it.',
    action: 'Describe the impact, best with a number before and after.',
  },
  'number-without-baseline': {
    name: 'Number that cannot be checked',
    meaning: 'A number lacks its value before or after, its unit, the period it was measured over, or its source.',
    action: 'Fill it in, or take the number out: half a number invites the question that it cannot answer.',
  },
  'future-activity': {
    name: 'Activity still to come',
    meaning:
      'An activity starts later than today. It supports nothing yet; when it is claimed all the same, a reader is misled.',
    action: 'Check the date; what is only intended belongs in the plan, not among the evidence.',
  },
  'activity-carries-too-much': {
    name: 'One activity carries too much',
    meaning:
      'Without this one activity more than a third of the required criteria of the level sought that are met or sustained, and at least two of them, would no longer be. One doubt about it would take them all.',
    action: 'Spread the weight: look for other activities that show the same criteria.',
  },
  'one-off-evidence': {
    name: 'Shown only once',
    meaning:
      'A required criterion of the level sought is met by one activity alone. A reader asks whether it was a lucky time or is how the person works. It is not asked where the ladder takes one activity for sustained.',
    action: 'Claim a second activity from another time, if there is one; else plan the next occasion.',
  },
  'stale-evidence': {
    name: 'Stale evidence',
    meaning:
      'The newest evidence for a required criterion of the level sought ended longer ago than the months that count as fresh (18 unless the ladder or the case says otherwise).',
    action: 'Claim something more recent, or name it as a gap.',
  },
  'lower-level-evidence': {
    name: 'Only evidence of a lower level',
    meaning:
      'Everything claimed for a required criterion of the level sought supports it only in part: the work is not yet what this level asks for. Where the same activities meet a lower level in full, that level is named.',
    action: 'Claim work of the level sought, or name the gap and plan an activity that would close it.',
  },
  'gap-without-mitigation': {
    name: 'Gap with no mitigation',
    meaning:
      'Nothing is claimed for a required criterion of the level sought, it is not declared as a known gap, and no activity in the plan is to close it.',
    action: 'Claim an activity, declare that there was no opportunity, or name the gap with a plan to close it.',
  },
  'private-item-carries-verdict': {
    name: 'Private item carries a verdict',
    meaning:
      'A required criterion of the level sought has another verdict once private activities and declarations are left out, as they are in the packet for a committee. The committee will not see what you see.',
    action: 'Make an item internal if you may, or claim another activity for it.',
  },
  'no-witness-at-target-level': {
    name: 'No witness at the level sought',
    meaning:
      'No referee who agreed to vouch stands at the level sought or above. The level of each is found by its words among the names of the ladder’s levels and the title aliases of its tracks.',
    action: 'Ask somebody at that level or above who saw your work.',
  },
  'witness-level-unknown': {
    name: 'Level of a witness cannot be told',
    meaning:
      'No referee who agreed is known to stand at the level sought or above, and the level of this one is not written in words that the ladder knows.',
    action: 'Write the level as the ladder calls it, if this referee is on it; else ask somebody who is.',
  },
  'referee-agreed-without-activity': {
    name: 'Referee without an activity',
    meaning: 'A referee agreed to vouch, but no activity is named that they saw. Nothing is witnessed by it.',
    action: 'Choose the activities that this referee saw.',
  },
  'quote-without-consent': {
    name: 'Quote without consent',
    meaning: 'The words of a referee are noted who has not agreed to be quoted. They stay out of every packet.',
    action: 'Ask for consent and note it, or take the quote out.',
  },
  'request-unanswered': {
    name: 'Request without an answer',
    meaning: 'A referee was asked to vouch more than three weeks ago, and no answer is noted.',
    action: 'Remind them kindly, note what they said, or ask somebody else who saw the work.',
  },
  'declaration-with-claims': {
    name: 'Declaration and claims contradict',
    meaning:
      'A criterion is declared as without opportunity or as not applicable, and yet something is claimed for it.',
    action: 'Keep one of the two: withdraw the declaration or the claims.',
  },
  'mitigation-overdue': {
    name: 'Mitigation overdue',
    meaning: 'The day has passed by which a known gap was to be closed.',
    action: 'Say what came of it, or set a new date.',
  },
  'intention-overdue': {
    name: 'Intended activity overdue',
    meaning: 'The time of an intended activity is over, and it has not been logged as one that was done.',
    action: 'Log it if it was done, set new dates, or take it out of the plan.',
  },
  'target-date-passed': {
    name: 'Day of the decision has passed',
    meaning: 'The decision was expected on a day that lies in the past.',
    action: 'Set the date of the next decision.',
  },
};

export const findingName = (code: FindingCode): string => FINDING_CATALOGUE[code].name;

/** When a finding is made and why a reader objects, in a sentence or two. */
export const findingMeaning = (code: FindingCode): string => FINDING_CATALOGUE[code].meaning;

/** What to do about a finding, as a sentence. */
export const findingAction = (code: FindingCode): string => FINDING_CATALOGUE[code].action;
