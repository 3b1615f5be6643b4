import { levelTitle } from '../../ladder/look-up.ts';
import { proofMeaning } from '../../text/meanings.ts';
import { mayTellGaps } from '../audience-rules.ts';
import { heading, joined, link, list, oneLine, paragraph, plain, reference, strong } from '../blocks.ts';
import type { Exhibit } from '../exhibits.ts';
import { flowingText } from '../flowing-text.ts';
import { openAtTarget } from '../open-criteria.ts';
import type { Block, Inline } from '../outline-types.ts';
import { criterionReference, exhibitReference, type PacketContext, themeName } from '../packet-context.ts';
import { provingMetric, strongestProofs } from '../strongest-proofs.ts';
import { countsSentence, effectiveSentence, metricSentence, standingSentence, WORDS } from '../wording.ts';

const PROOFS_SHOWN = 3;
const GAPS_SHOWN = 5;

/** One page: the outcome, the author's own words, both tracks in a sentence each, the strongest proofs, the known gaps. */
export function summarySection(context: PacketContext): readonly Block[] {
  return [
    heading(1, 'summary', WORDS.summary),
    ...outcome(context),
    ...flowingText(context.plan.summary),
    ...(context.case.claims.length === 0 ? [] : [...tracks(context), ...proofs(context), ...gaps(context)]),
  ];
}

function outcome({ case: c, targetLevels: [sought], targetTitle }: PacketContext): readonly Block[] {
  if (sought === undefined) return [paragraph('lead', plain(WORDS.ladderLost))];
  if (c.activities.length === 0)
    return [
      paragraph('lead', plain(WORDS.noActivities)),
      paragraph('body', plain(WORDS.noActivitiesNext(targetTitle))),
    ];
  if (c.claims.length === 0) return [paragraph('lead', plain(WORDS.noClaims))];
  return [
    paragraph('lead', strong(standingSentence(targetTitle, sought.standing)), plain(` ${countsSentence(sought)}`)),
  ];
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
  const best = strongestProofs(context.exhibits, { matter, count: PROOFS_SHOWN });
  if (best.length === 0) return [];
  return [
    paragraph('label', plain(WORDS.proofsLabel)),
    list(
      best.map((exhibit) => [
        strong(oneLine(exhibit.activity.title)),
        ...(context.plan.sections.includes('exhibits')
          ? [plain(' ('), ...exhibitReference(context, exhibit.activity.id), plain(')')]
          : []),
        plain('. '),
        ...proofLine(exhibit, context),
      ]),
      true,
    ),
  ];
}

/** What makes an exhibit checkable, in a line: its number, else its first link, else who vouches for it. */
function proofLine(exhibit: Exhibit, { case: { referees } }: PacketContext): readonly Inline[] {
  const metric = provingMetric(exhibit);
  if (metric !== undefined) return [plain(`${metricSentence(metric)}.`)];
  const [first] = exhibit.activity.links;
  if (first !== undefined) return [link(first.label === '' ? first.url : first.label, first.url)];
  const witness = referees.find(
    ({ answer, activities }) => answer === 'agreed' && activities.includes(exhibit.activity.id),
  );
  return [plain(witness === undefined ? proofMeaning('word') : `${WORDS.vouchedFor}${witness.name}.`)];
}

function gaps(context: PacketContext): readonly Block[] {
  if (!mayTellGaps(context.plan)) return [];
  const open = openAtTarget(context);
  const label = paragraph('label', plain(WORDS.gapsLabel));
  if (open.length === 0) return [label, paragraph('body', plain(WORDS.noGaps))];
  const rest = open.length - GAPS_SHOWN;
  const items = open
    .slice(0, GAPS_SHOWN)
    .map(({ criterion }): readonly Inline[] =>
      joined([[strong(themeName(context, criterion))], [criterionReference(context, criterion.id)]], ': '),
    );
  const more = rest > 0 ? [[plain(WORDS.moreGaps(rest)), reference(WORDS.gaps, 'gaps')]] : [];
  return [label, list([...items, ...more])];
}
