import { criterionOf } from '../../ladder/look-up.ts';
import type { Need } from '../../model/need.ts';
import { heading, joined, list, paragraph, plain } from '../blocks.ts';
import { flowingText } from '../flowing-text.ts';
import type { Block, Inline } from '../outline-types.ts';
import { criterionReference, exhibitReference, type PacketContext, placeOfCriterion } from '../packet-context.ts';
import { REQUEST_WORDS as WORDS } from '../request-wording.ts';
import { sectionTitle } from '../section-title.ts';
import { markingText } from '../wording.ts';

/** What the organization needs and no role covers, as the business case for one: each with where it was seen and who asks for it. */
export function needsSection(context: PacketContext): readonly Block[] {
  const { needs } = context.case;
  if (needs.length === 0) return [];
  return [
    heading(1, 'needs', sectionTitle('needs', context)),
    paragraph('body', plain(WORDS.needsLead)),
    ...needs.flatMap((need, index) => needBlocks(need, index, context)),
  ];
}

/** `index` is the place in the redacted case, so that it tells nothing of what is missing. */
function needBlocks(need: Need, index: number, context: PacketContext): readonly Block[] {
  const marking = markingText(need.confidentiality);
  const exhibits = need.activities.map((id) => exhibitReference(context, id)).filter((part) => part.length > 0);
  const criteria = need.criteria.map((id) => criterionLine(id, context));
  return [
    heading(2, `need-${index + 1}`, need.title),
    ...(marking === null ? [] : [paragraph('note', plain(marking))]),
    ...labelled(WORDS.observed, need.observation),
    ...labelled(WORDS.consequence, need.consequence),
    ...labelled(WORDS.proposal, need.proposal),
    ...(exhibits.length === 0
      ? [paragraph('note', plain(WORDS.seenNowhere))]
      : [paragraph('body', plain(WORDS.seenIn), ...joined(exhibits, ', '), plain('.'))]),
    ...(criteria.length === 0 ? [] : [paragraph('label', plain(WORDS.coveredBy)), list(criteria)]),
  ];
}

function labelled(label: string, text: string): readonly Block[] {
  const blocks = flowingText(text);
  return blocks.length === 0 ? [] : [paragraph('label', plain(label)), ...blocks];
}

function criterionLine(id: string, context: PacketContext): readonly Inline[] {
  const criterion = criterionOf(context.case.ladder, id);
  return [
    criterionReference(context, id),
    ...(criterion === undefined ? [] : [plain(` (${placeOfCriterion(context, criterion)})`)]),
  ];
}
