import type { Section } from '../model/packet-plan.ts';
import { oneLine } from './blocks.ts';
import { CHANGES_WORDS } from './changes-wording.ts';
import type { PacketContext } from './packet-context.ts';
import { ASKING_WORDS } from './request/asking-words.ts';
import { REQUEST_WORDS } from './request-wording.ts';
import { STORY_WORDS } from './story-wording.ts';
import { safeText } from './text-safety.ts';
import { WORDS } from './wording.ts';

type TitleContext = Pick<PacketContext, 'plan' | 'comparison'>;

const USUAL: Readonly<Record<Section, string | ((context: TitleContext) => string)>> = {
  summary: WORDS.summary,
  standing: WORDS.standing,
  comparison: ({ comparison }) => WORDS.comparisonOf(comparison.tracks.length),
  exhibits: WORDS.exhibits,
  gaps: WORDS.gaps,
  referees: WORDS.referees,
  excess: REQUEST_WORDS.excess,
  needs: REQUEST_WORDS.needs,
  plan: REQUEST_WORDS.plan,
  scope: STORY_WORDS.scope,
  narratives: STORY_WORDS.narratives,
  metrics: STORY_WORDS.metrics,
  appendix: STORY_WORDS.appendix,
  changes: CHANGES_WORDS.changes,
  request: ASKING_WORDS.heading,
};

/** What a section is called where its author does not call it otherwise. */
function usualTitle(section: Section, context: TitleContext): string {
  const usual = USUAL[section];
  return typeof usual === 'string' ? usual : usual(context);
}

/** What a section is called in this packet. */
export function sectionTitle(section: Section, context: TitleContext): string {
  const own = oneLine(safeText(context.plan.wording[section]?.title ?? ''));
  return own === '' ? usualTitle(section, context) : own;
}
