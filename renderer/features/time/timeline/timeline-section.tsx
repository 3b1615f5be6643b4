import { useCallback, useId, useMemo } from 'react';
import { themeOf } from '../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import { type RolePattern, rolePattern } from '../role-name.ts';
import { InSight } from './in-sight.tsx';
import { emptyLanes, lanesOf } from './lanes.ts';
import { dayNumber, daysInSight, spanOf, type Zoom, zoomedBy } from './scale.ts';
import styles from './timeline.module.css';
import { TimelineChart } from './timeline-chart.tsx';
import { type TimelineEntry, timelineEntries } from './timeline-entries.ts';
import { TimelineKey } from './timeline-key.tsx';
import type { Spot } from './timeline-moves.ts';
import { TimelineTable } from './timeline-table.tsx';
import { changeView, firstDayOf, keepFirstDay, useTimelineView } from './timeline-view.ts';
import { useTimelineWindow } from './use-timeline-window.ts';
import { ZoomBar } from './zoom-bar.tsx';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly pathTo: PathTo;
  readonly onOpenRole: (id: string) => void;
};

/** How much nearer or farther a key or button brings everything. */
const STEP = 1.5;
/** Where today comes to stand when one leaves the view of everything: what was is of more interest than what will be. */
const TODAY_PLACE = 0.8;

/** Activities over time by theme, under the roles they were done in, with what is planned. */
export function TimelineSection({ promotionCase, pathTo, onOpenRole }: Props) {
  const headingId = useId();
  const { id: caseId, ladder, roles } = promotionCase;
  const date = useToday();
  const today = dayNumber(date);
  const [view, change] = useTimelineView(caseId);
  const by = ladder.dimensions.length === 0 ? 'theme' : view.by;
  const entries = useMemo(() => timelineEntries(promotionCase, date), [promotionCase, date]);
  const lanes = useMemo(() => lanesOf(ladder, entries, by), [ladder, entries, by]);
  const span = useMemo(
    () =>
      spanOf(
        entries.flatMap(({ from, to }) => [from, to - 1]),
        today,
      ),
    [entries, today],
  );
  const patterns = useMemo(
    () => new Map<string, RolePattern>(roles.map(({ id, tracks }) => [id, rolePattern(ladder, tracks)])),
    [ladder, roles],
  );
  const window = useTimelineWindow({
    span,
    zoom: view.zoom,
    firstDay: firstDayOf(caseId),
    onLook: (day) => keepFirstDay(caseId, day),
    onZoom: (zoom) => change({ zoom }),
  });
  const reach = useCallback((spot: Spot) => changeView(caseId, { spot }), [caseId]);
  const zoomTo = (zoom: Zoom): void =>
    view.zoom === 'all' ? window.zoomTo(zoom, today, TODAY_PLACE) : window.zoomTo(zoom);
  const hrefOf = ({ kind, id }: TimelineEntry): string => {
    if (kind === 'activity') return pathTo('activities', id);
    if (kind === 'role') return pathTo('time', id);
    return pathTo('plan', id);
  };
  const themeName = (id: string): string => themeOf(ladder, id)?.name ?? id;
  const empty = emptyLanes(ladder, lanes, by);
  const work = useMemo(() => entries.filter(({ kind }) => kind !== 'role'), [entries]);
  const { scale } = window;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{text.time.timeline}</h2>
      <ZoomBar
        zoom={view.zoom}
        onZoom={zoomTo}
        onStep={(key) => window.zoomTo(zoomedBy(view.zoom, key === '+' ? STEP : 1 / STEP, span))}
        onPan={window.panBy}
        by={ladder.dimensions.length === 0 ? null : by}
        onBy={(next) => change({ by: next, spot: null })}
      />
      <TimelineChart
        lanes={lanes}
        window={window}
        today={today}
        spot={view.spot}
        onSpot={reach}
        onZoomKey={(key, day) => window.zoomTo(zoomedBy(view.zoom, key === '+' ? STEP : 1 / STEP, span), day)}
        hrefOf={hrefOf}
        onOpenRole={onOpenRole}
        patternOf={(role) => patterns.get(role)}
        themeName={themeName}
      />
      {scale !== null && (
        <InSight
          entries={work}
          caseId={caseId}
          days={daysInSight(view.zoom, span)}
          onAll={() => window.zoomTo('all')}
          onNearest={({ from, to }) => window.showDay((from + to) / 2)}
        />
      )}
      <TimelineKey promotionCase={promotionCase} />
      {empty.length > 0 && <p className={styles.hint}>{text.time.emptyLanes(empty)}</p>}
      <TimelineTable entries={entries} hrefOf={hrefOf} themeName={themeName} />
    </section>
  );
}
