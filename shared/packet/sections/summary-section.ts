import { thresholdsOf } from '../../fit/thresholds-of.ts';
import { type CriterionVerdict, type LevelStanding, VERDICTS } from '../../fit/verdict-types.ts';
import { levelTitle } from '../../ladder/look-up.ts';
import type { Section } from '../../model/packet-plan.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import { proofMeaning, verdictMeaning } from '../../text/meanings.ts';
import { verdictName } from '../../text/names.ts';
import { uncapitalized } from '../../text/words.ts';
import { mayTellGaps, tells } from '../audience-rules.ts';
import {
  emphasis,
  footnote,
  heading,
  joined,
  linkTo,
  list,
  oneLine,
  paragraph,
  plain,
  printedLinkTo,
  reference,
  strong,
} from '../blocks.ts';
import type { Exhibit } from '../exhibits.ts';
import { flowingText } from '../flowing-text.ts';
import { openAtTarget } from '../open-criteria.ts';
import type { Block, Inline } from '../outline-types.ts';
import { criterionReference, exhibitMark, hasExhibits, type PacketContext, themeName } from '../packet-context.ts';
import { sectionTitle } from '../section-title.ts';
import { provingMetric, strongestProofs } from '../strongest-proofs.ts';
import { isAboutProof } from '../untold-proof.ts';
import {
  countsSentence,
  effectiveSentence,
  missingForSustained,
  originSentence,
  standingSentence,
  valuesSentence,
  WORDS,
} from '../wording.ts';

const PROOFS_SHOWN = 3;
const GAPS_SHOWN = 5;

/** One page: the outcome, the author's own words, both tracks in a sentence each, the strongest proofs, the known gaps. */
export function summarySection(context: PacketContext): readonly Block[] {
  return [
    heading(1, 'summary', sectionTitle('summary', context)),
    ...outcome(context),
    ...flowingText(context.plan.summary),
    ...(context.case.claims.length === 0 ? [] : [...tracks(context), ...proofs(context), ...gaps(context)]),
  ];
}

function outcome(context: PacketContext): readonly Block[] {
  const {
    case: c,
    targetLevels: [sought],
    targetTitle,
  } = context;
  if (sought === undefined) return [paragraph('lead', plain(WORDS.ladderLost))];
  if (c.activities.length === 0)
    return [
      paragraph('lead', plain(WORDS.noActivities)),
      paragraph(
        'body',
        plain(
          isBelow('standing', context) ? WORDS.noActivitiesNext(targetTitle) : WORDS.noActivitiesAlone(targetTitle),
        ),
      ),
    ];
  if (c.claims.length === 0) return [paragraph('lead', plain(WORDS.noClaims))];
  if (sought.criteria.length === 0) return [paragraph('lead', plain(WORDS.noCriteria(targetTitle)))];
  return [
    paragraph(
      'lead',
      strong(standingSentence(targetTitle, sought.standing)),
      plain(` ${countsSentence(sought)}`),
      ...(context.plan.sections.includes('standing')
        ? [plain(WORDS.seeIn), reference(sectionTitle('standing', context), 'standing'), plain('.')]
        : footnote(...verdictMeanings(sought, c))),
    ),
  ];
}

/** Whether the packet has a section, and after the summary. */
function isBelow(section: Section, { plan: { sections } }: PacketContext): boolean {
  return sections.indexOf(section) > sections.indexOf('summary');
}

/** What the verdicts say that were counted, for a packet that has no legend of them. */
function verdictMeanings({ counts }: LevelStanding, c: PromotionCase): readonly string[] {
  const rules = thresholdsOf(c);
  return VERDICTS.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${verdictName(verdict)}: ${uncapitalized(verdictMeaning(verdict, rules))}`,
  );
}

function tracks({ comparison, case: { ladder } }: PacketContext): readonly Block[] {
  const items = comparison.tracks
    .filter(({ levels }) => levels.length > 0)
    .map(({ track, levels, effectiveLevel }): readonly Inline[] => {
      const next = levels[levels.findIndex(({ level }) => level.id === effectiveLevel) + 1];
      const name = (id: string) => levelTitle(ladder, track.id, id);
      const sentence = effectiveSentence(
        effectiveLevel === null ? null : name(effectiveLevel),
        next === undefined ? null : { title: name(next.level.id), standing: next.standing },
      );
      return [strong(`${track.name}: `), plain(sentence)];
    });
  return [paragraph('label', plain(WORDS.standingLabel)), list(items)];
}

function proofs(context: PacketContext): readonly Block[] {
  const matter = new Set(context.targetLevels[0]?.criteria.map(({ criterion }) => criterion.id) ?? []);
  // What has not begun proves nothing yet.
  const begun = context.exhibits.filter(({ activity }) => activity.start <= context.today);
  const best = strongestProofs(begun, { matter, count: PROOFS_SHOWN });
  if (best.length === 0) return [];
  return [
    paragraph('label', plain(WORDS.proofsLabel)),
    list(
      best.map((exhibit) => [
        strong(oneLine(exhibit.activity.title)),
        ...exhibitMark(context, exhibit),
        plain('. '),
        ...proofLine(exhibit, context),
      ]),
      true,
    ),
  ];
}

/** What makes an exhibit checkable, in a line: its number, else its first link, else who vouches for it. */
function proofLine(exhibit: Exhibit, context: PacketContext): readonly Inline[] {
  const {
    case: { referees },
    plan,
  } = context;
  const metric = provingMetric(exhibit);
  if (metric !== undefined) return [plain(`${valuesSentence(metric)}.`), ...footnote(originSentence(metric))];
  const [first] = exhibit.activity.links;
  // Beside its exhibit the address would stand twice.
  if (first !== undefined) return hasExhibits(context) ? [linkTo(first)] : printedLinkTo(first);
  const witness = referees.find(
    ({ answer, activities }) => answer === 'agreed' && activities.includes(exhibit.activity.id),
  );
  if (witness !== undefined) return [plain(`${WORDS.vouchedFor}${witness.name}.`)];
  return tells(plan, 'proof') ? [plain(proofMeaning('word'))] : [];
}

/** How far it is open: a statement alone would read as something shown. */
function openness({ verdict, reasons }: CriterionVerdict, { plan }: PacketContext): readonly Inline[] {
  if (verdict === 'gap') return [emphasis(` (${verdictName(verdict).toLowerCase()})`)];
  const told = tells(plan, 'proof') ? reasons : reasons.filter((reason) => !isAboutProof(reason));
  const missing = told.map(missingForSustained).filter((part) => part !== null);
  const name = verdictName(verdict).toLowerCase();
  const how =
    verdict === 'met' && missing.length > 0
      ? `${name}, ${uncapitalized(WORDS.notSustained(missing)).replace(/\.$/, '')}`
      : WORDS.declaredGap(name);
  return [emphasis(` (${how})`)];
}

function gaps(context: PacketContext): readonly Block[] {
  if (!mayTellGaps(context.plan)) return [];
  // Of a level without criteria nothing is open, and nothing is shown by that.
  if (context.targetLevels[0]?.criteria.length === 0) return [];
  const open = openAtTarget(context);
  const label = paragraph('label', plain(WORDS.gapsLabel));
  if (open.length === 0) return [label, paragraph('body', plain(WORDS.noGaps))];
  const rest = open.length - GAPS_SHOWN;
  const items = open
    .slice(0, GAPS_SHOWN)
    .map((each): readonly Inline[] => [
      ...joined([[strong(themeName(context, each.criterion))], [criterionReference(context, each.criterion.id)]], ': '),
      ...openness(each, context),
    ]);
  const where = context.plan.sections.includes('gaps')
    ? [plain(WORDS.moreUnder), reference(sectionTitle('gaps', context), 'gaps')]
    : [];
  return [label, list([...items, ...(rest > 0 ? [[plain(WORDS.moreGaps(rest)), ...where]] : [])])];
}
