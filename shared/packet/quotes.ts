import { criterionOf } from '../ladder/look-up.ts';
import type { Referee } from '../model/referee.ts';
import { footnote, oneLine, paragraph, plain, reference } from './blocks.ts';
import type { Block, Inline } from './outline-types.ts';
import { criterionReference, exhibitReference, type PacketContext } from './packet-context.ts';
import type { RedactedCase } from './redact.ts';
import { quotedText, WORDS } from './wording.ts';

/** Words of a referee, about an activity, a criterion or all; `index` is the referee's place in the redacted case. */
export type Quotation = {
  readonly referee: Referee;
  readonly index: number;
  readonly text: string;
  /** What was asked; empty where it is not known. */
  readonly question: string;
  readonly activity: string | null;
  readonly criterion: string | null;
};

/** What may be quoted: the redacted case holds no other words of referees. In the order of the case, quotes before answers. */
export function quotationsOf({ referees }: RedactedCase): readonly Quotation[] {
  return referees.flatMap((referee, index) => {
    const { quote, answers } = referee;
    const all = [{ text: quote, question: '', activity: null, criterion: null }, ...answers];
    return all
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, question, activity, criterion }) => ({ referee, index, text, question, activity, criterion }));
  });
}

/** Whether it stands beside its exhibit, and therefore nowhere else. */
export function isBesideExhibit({ activity }: Quotation, { plan, exhibitOf }: PacketContext): boolean {
  return activity !== null && plan.sections.includes('exhibits') && exhibitOf.has(activity);
}

/** Id of a referee's row; `index` is the place in the redacted case, so that it tells nothing of who is missing. */
export function refereeTarget(index: number): string {
  return `referee-${index + 1}`;
}

/**
 * The words, then whose they are and what they are about: nothing of the last beside its exhibit. How they know the author,
 * what was asked, and when it was agreed that it may be quoted is in a footnote to the words.
 */
export function quotationBlocks(quotation: Quotation, context: PacketContext): readonly Block[] {
  const { referee, index, text } = quotation;
  const name = reference(referee.name, refereeTarget(index));
  return [
    paragraph('quote', plain(quotedText(text)), ...sourceOf(quotation, context)),
    paragraph(
      'note',
      name,
      ...(referee.role === '' ? [] : [plain(`, ${referee.role}`)]),
      ...aboutInlines(quotation, context),
    ),
  ];
}

/** Among the referees a table says how each knows the author. */
function sourceOf(quotation: Quotation, context: PacketContext): readonly Inline[] {
  const { referee, question } = quotation;
  const { relationship, consentedOn } = referee;
  return footnote(
    isBesideExhibit(quotation, context) ? sentence(oneLine(relationship)) : '',
    consentedOn === null ? '' : WORDS.consented(consentedOn),
    question.trim() === '' ? '' : `${WORDS.asked} ${quotedText(question)}`,
  );
}

function sentence(text: string): string {
  return text === '' || /[.!?]$/u.test(text) ? text : `${text}.`;
}

function aboutInlines(quotation: Quotation, context: PacketContext): readonly Inline[] {
  const { activity, criterion } = quotation;
  const parts = [
    ...(activity === null || isBesideExhibit(quotation, context) ? [] : exhibitReference(context, activity)),
    ...(criterion === null || criterionOf(context.case.ladder, criterion) === undefined
      ? []
      : [criterionReference(context, criterion)]),
  ];
  return parts.flatMap((part, place) => [plain(place === 0 ? `. ${WORDS.about} ` : '; '), part]);
}
