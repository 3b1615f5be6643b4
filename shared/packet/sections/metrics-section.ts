import { missingFromMetric } from '../../evidence/proof.ts';
import type { Metric } from '../../model/activity.ts';
import { emphasis, heading, paragraph, plain } from '../blocks.ts';
import { changeText } from '../change-text.ts';
import type { Block, TableCell, TableColumn } from '../outline-types.ts';
import { exhibitReference, hasExhibits, type PacketContext } from '../packet-context.ts';
import { sectionTitle } from '../section-title.ts';
import { STORY_WORDS as WORDS } from '../story-wording.ts';
import { numberText, statedText } from '../wording.ts';

/** Every number of the packet in one table: those that can be checked first, then those that lack something, which is said. */
export function metricsSection(context: PacketContext): readonly Block[] {
  const all = context.exhibits.flatMap(({ activity }) =>
    activity.metrics.map((metric) => ({ activity: activity.id, metric, missing: missingFromMetric(metric) })),
  );
  if (all.length === 0) return [];
  const rows = [
    ...all.filter(({ missing }) => missing.length === 0),
    ...all.filter(({ missing }) => missing.length > 0),
  ].map(({ activity, metric, missing }) => metricRow(activity, metric, missing, context));
  return [
    heading(1, 'metrics', sectionTitle('metrics', context)),
    paragraph('body', plain(WORDS.metricsLead)),
    { kind: 'table', id: 'table-metrics', caption: WORDS.metricsCaption, columns: columns(hasExhibits(context)), rows },
  ];
}

/** A title takes more room than the number of an exhibit. */
function columns(numbered: boolean): readonly TableColumn[] {
  const { exhibit, activity, name, before, after, change, unit, period, source } = WORDS.metricsColumns;
  return [
    { heading: numbered ? exhibit : activity, width: numbered ? 0.1 : 0.2, align: 'start' },
    { heading: name, width: numbered ? 0.21 : 0.16, align: 'start' },
    { heading: before, width: 0.09, align: 'end' },
    { heading: after, width: 0.09, align: 'end' },
    { heading: change, width: 0.11, align: 'end' },
    { heading: unit, width: 0.1, align: 'start' },
    { heading: period, width: numbered ? 0.14 : 0.12, align: 'start' },
    { heading: source, width: numbered ? 0.16 : 0.13, align: 'start' },
  ];
}

function metricRow(
  activity: string,
  metric: Metric,
  missing: readonly string[],
  context: PacketContext,
): readonly TableCell[] {
  const { name, before, after, unit, period, source } = metric;
  return [
    { content: exhibitReference(context, activity) },
    {
      content: [plain(name), ...(missing.length === 0 ? [] : [emphasis(`\n${WORDS.incomplete(missing)}`)])],
      rowHeader: true,
    },
    { content: [plain(numberText(before))] },
    { content: [plain(numberText(after))] },
    { content: [plain(changeText(metric))] },
    { content: [plain(statedText(unit))] },
    { content: [plain(statedText(period))] },
    { content: [plain(statedText(source))] },
  ];
}
