import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { Section } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { RemarkTarget } from '../../../../shared/returned/remark-target.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { text } from '../../../text/text.ts';

type Field = { readonly label: string; readonly value: string };

/** What something reads like in the case now, and where it is changed. */
export type PresentWords = {
  /** What it is called now; empty for a section. */
  readonly title: string;
  readonly note: string | null;
  readonly fields: readonly Field[];
  readonly link: { readonly screen: Parameters<PathTo>[0]; readonly item?: string; readonly label: string } | null;
};

const words = text.returned;
const GONE: PresentWords = { title: '', note: words.gone, fields: [], link: null };
const TITLE_PAGE: PresentWords = {
  title: '',
  note: words.titlePage,
  fields: [],
  link: { screen: 'details', label: words.edit.details },
};

/** Where the words of each section come from. */
const SCREENS: Readonly<Record<Exclude<Section, 'summary'>, Parameters<PathTo>[0]>> = {
  standing: 'map',
  comparison: 'compare',
  exhibits: 'activities',
  gaps: 'map',
  referees: 'referees',
  excess: 'time',
  needs: 'needs',
  plan: 'plan',
  changes: 'packet',
  scope: 'details',
  narratives: 'activities',
  metrics: 'activities',
  appendix: 'details',
  request: 'referees',
};

export function presentText(
  promotionCase: PromotionCase,
  { target, heading }: { readonly target: RemarkTarget; readonly heading: string },
): PresentWords {
  switch (target.kind) {
    case 'activity':
      return ofActivity(promotionCase, target.id);
    case 'criterion':
      return ofCriterion(promotionCase, target.id);
    case 'section':
      return ofSection(promotionCase, target.section);
    case 'elsewhere':
      return heading === '' ? TITLE_PAGE : { ...GONE, note: words.unknownHeading };
  }
}

function ofActivity({ activities }: PromotionCase, id: string): PresentWords {
  const activity = activities.find((each) => each.id === id);
  if (activity === undefined) return GONE;
  const names = text.activities;
  const fields = written([
    { label: names.situation, value: activity.situation },
    { label: names.action, value: activity.action },
    { label: names.ownPart, value: activity.ownPart },
    { label: names.impact, value: activity.impact },
  ]);
  return {
    title: activity.title,
    note: fields.length === 0 ? words.noText : null,
    fields,
    link: { screen: 'activities', item: id, label: words.edit.activity },
  };
}

function ofCriterion({ ladder, claims, activities, target }: PromotionCase, id: string): PresentWords {
  const criterion = ladder.criteria.find((each) => each.id === id);
  if (criterion === undefined) return GONE;
  const titles = new Map(activities.map((activity) => [activity.id, activity.title]));
  const track = criterion.tracks.find((each) => each === target.track) ?? criterion.tracks[0] ?? '';
  return {
    title: '',
    note: null,
    fields: [
      { label: levelTitle(ladder, track, criterion.level), value: criterion.statement },
      ...written(
        claims
          .filter((claim) => claim.criterion === id)
          .map(({ activity, rationale }) => ({
            label: `${words.rationale} “${titles.get(activity) ?? ''}”`,
            value: rationale,
          })),
      ),
    ],
    link: { screen: 'map', item: id, label: words.edit.criterion },
  };
}

function ofSection({ packet }: PromotionCase, section: Section): PresentWords {
  if (section !== 'summary')
    return {
      title: '',
      note: words.madeOf[section],
      fields: [],
      link: { screen: SCREENS[section], label: words.edit.section },
    };
  const fields = written([{ label: text.packet.summary, value: packet.summary }]);
  return {
    title: '',
    note: fields.length === 0 ? words.noText : null,
    fields,
    link: { screen: 'packet', item: 'plan', label: words.edit.summary },
  };
}

function written(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ value }) => value.trim() !== '');
}
