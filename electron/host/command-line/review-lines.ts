import type { OmissibleField, PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { WithheldReason } from '../../../shared/packet/bars.ts';
import { leftOutFor } from '../../../shared/packet/left-out.ts';
import type { NameHint } from '../../../shared/packet/names/name-hints.ts';
import { nameReport } from '../../../shared/packet/names/name-report.ts';
import { namedThough } from '../../../shared/packet/request/usual-questions.ts';
import { type Withheld, withheldFor } from '../../../shared/packet/withheld.ts';
import { counted, listed } from '../../../shared/text/words.ts';

/** What a packet keeps back, replaces and leaves out, in a few lines, for who exports it. */
export function reviewLines(c: PromotionCase, plan: PacketPlan): readonly string[] {
  const all = withheldFor(c, plan);
  const others = all.filter(({ reason }) => reason !== 'not-for-referee');
  const withheld = [...Map.groupBy(others, ({ kind, reason }) => `${kind} ${reason}`).values()].map(withheldPart);
  if (others.length < all.length) withheld.unshift('all that this referee is not named for');
  const { replaced, hints } = nameReport(c, plan);
  const leftOut = leftOutFor(c, plan).map(({ field }) => FIELDS[field]);
  return [
    ...(withheld.length === 0 ? [] : [`Withheld: ${withheld.join(', ')}.`]),
    ...replaced.map(
      ({ alias, count }) => `Replaced: "${alias.name}" by "${alias.replacement}", ${counted(count, 'time')}.`,
    ),
    ...(leftOut.length === 0 ? [] : [`Left out: ${listed(leftOut)}.`]),
    ...hints.map(hintLine),
    ...namedInQuestions(c, plan, all).map((title) => `Look: a question names "${title}", which they are not to see.`),
  ];
}

/** Titles that stay behind and that the author's questions to a referee tell all the same. */
function namedInQuestions(
  { activities }: PromotionCase,
  { referee, questions }: PacketPlan,
  all: readonly Withheld[],
): readonly string[] {
  if (referee === null) return [];
  const hidden = new Set(all.filter(({ kind }) => kind === 'activity').map(({ id }) => id));
  return namedThough(
    questions,
    activities.filter(({ id }) => hidden.has(id)),
  );
}

function withheldPart(items: readonly Withheld[]): string {
  const [first] = items;
  if (first === undefined) return '';
  if (first.kind === 'section') return `gaps and mitigations (${REASONS[first.reason]})`;
  return `${counted(items.length, ...KINDS[first.kind])} (${REASONS[first.reason]})`;
}

function hintLine(hint: NameHint): string {
  switch (hint.kind) {
    case 'not-found':
      return `Look: "${hint.alias.name}" is nowhere in the case.`;
    case 'in-replacement':
      return `Look: "${hint.replacement}" says "${hint.alias.name}".`;
    case 'part-left':
    case 'inside-word':
      return `Look: "${hint.part}" still tells of "${hint.alias.name}", ${counted(hint.count, 'time')}.`;
    case 'without-alias':
      return `Look: named as collaborators and not replaced: ${hint.names.join(', ')}.`;
  }
}

const KINDS: Readonly<Record<Withheld['kind'], readonly [string, string]>> = {
  activity: ['activity', 'activities'],
  claim: ['claim', 'claims'],
  declaration: ['declaration', 'declarations'],
  referee: ['referee', 'referees'],
  quote: ['quote', 'quotes'],
  answer: ['answer of a referee', 'answers of referees'],
  effort: ['effort', 'efforts'],
  need: ['need', 'needs'],
  intention: ['intended activity', 'intended activities'],
  role: ['time in a role', 'times in a role'],
  section: ['section', 'sections'],
};

const REASONS: Readonly<Record<WithheldReason, string>> = {
  private: 'marked private',
  internal: 'marked internal',
  'of-withheld-activity': 'of a withheld activity',
  'vouches-only-for-withheld': 'for withheld activities alone',
  'no-consent': 'no consent',
  'effort-not-for-audience': 'not for this audience',
  'not-released': 'not released',
  'not-for-referee': 'not of this referee',
  'not-asked': 'not asked',
  'no-answer': 'no answer yet',
  declined: 'declined',
};

const FIELDS: Readonly<Record<OmissibleField, string>> = {
  effort: 'effort',
  collaborators: 'collaborators',
  ownPart: 'own part',
  metrics: 'numbers',
  links: 'links',
  files: 'names of files',
  proof: 'grade of proof',
  refereeLevels: 'levels of referees',
};
