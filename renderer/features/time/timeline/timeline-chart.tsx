import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { text } from '../../../text/text.ts';
import type { RolePattern } from '../role-name.ts';
import { axisTicks } from './axis-ticks.ts';
import { type Lane, ROLE_LANE } from './lanes.ts';
import { dayAt, placeOf, type Scale } from './scale.ts';
import styles from './timeline.module.css';
import { TimelineAxis, TimelineGrid } from './timeline-axis.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import type { TimelineEntry } from './timeline-entries.ts';
import { barsInSight, LANE_HEADING, type PlacedBar, placeBars, placeLanes, ROW } from './timeline-layout.ts';
import { moveOnTimeline, type Spot } from './timeline-moves.ts';
import { TimelineTip, useTimelineTip } from './timeline-tip.tsx';
import { useDragToPan } from './use-drag-to-pan.ts';
import type { TimelineWindow } from './use-timeline-window.ts';

type Props = {
  readonly lanes: readonly Lane[];
  readonly window: TimelineWindow;
  /** Day number of today. */
  readonly today: number;
  readonly spot: Spot | null;
  /** The same from one drawing to the next, as `onOpenRole` is. */
  readonly onSpot: (spot: Spot) => void;
  readonly onZoomKey: (key: '+' | '-', day: number) => void;
  readonly hrefOf: (entry: TimelineEntry) => string;
  readonly onOpenRole: (id: string) => void;
  readonly patternOf: (role: string) => RolePattern | undefined;
  readonly themeName: (id: string) => string;
};

/** Pixels of the two lines of the axis. */
const AXIS = 40;

/** The drawn timeline: one tab stop, arrow keys inside, and only the bars in sight are there. */
export function TimelineChart(props: Props) {
  const { lanes, window, today, spot } = props;
  const hintId = useId();
  const drag = useDragToPan();
  const tip = useTimelineTip();
  const wantsFocus = useRef(false);
  const { scale, sight } = window;
  const [first, ...others] = lanes;
  const roles = first?.id === ROLE_LANE ? first : null;
  const rest = roles === null ? lanes : others;
  const bands = useMemo(
    () => (scale === null || roles === null ? null : placeBars(roles.entries, scale)),
    [roles, scale],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rest` is a part of the lanes
  const placed = useMemo(() => (scale === null ? [] : placeLanes(rest, scale)), [lanes, scale]);
  const header = AXIS + (bands === null ? 0 : bands.rows * ROW + 4);
  const stop = stopOf(lanes, spot, scale, sight.left);

  const reveal = (to: Spot): void => {
    const lane = placed.find(({ lane: { id } }) => id === to.lane);
    const bar = (lane?.bars ?? bands?.bars ?? []).find(({ entry }) => entry.id === to.entry);
    if (bar === undefined) return;
    const top = lane === undefined ? null : header + lane.top + bar.top;
    const height = top === null ? null : { top: top - LANE_HEADING, bottom: top + ROW };
    window.reveal({ left: bar.left, right: bar.left + bar.room, height }, header);
  };
  useLayoutEffect(() => {
    if (!wantsFocus.current || stop === null) return;
    wantsFocus.current = false;
    const name = CSS.escape(`${stop.lane} ${stop.entry}`);
    window.element.current?.querySelector<HTMLElement>(`[data-spot="${name}"]`)?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || stop === null) return;
    const next = moveOnTimeline(lanes, stop, event);
    if (next !== null) {
      event.preventDefault();
      wantsFocus.current = true;
      props.onSpot(next);
      reveal(next);
      return;
    }
    const zoomKey = event.key === '=' ? '+' : event.key;
    if (event.ctrlKey || (zoomKey !== '+' && zoomKey !== '-')) return;
    const entry = lanes.find(({ id }) => id === stop.lane)?.entries.find(({ id }) => id === stop.entry);
    event.preventDefault();
    props.onZoomKey(zoomKey, entry?.from ?? today);
  };
  const barOf = (lane: Lane) => (bar: PlacedBar) => (
    <TimelineBar
      key={bar.entry.id}
      placed={bar}
      lane={lane.id}
      href={props.hrefOf(bar.entry)}
      pattern={bar.entry.kind === 'role' ? props.patternOf(bar.entry.id) : undefined}
      tip={tip}
      isStop={stop !== null && stop.lane === lane.id && stop.entry === bar.entry.id}
      onReach={props.onSpot}
      onOpen={props.onOpenRole}
    />
  );
  /** In sight, and the one that Tab leads to. */
  const shown = (lane: Lane, bars: readonly PlacedBar[], top: number): readonly PlacedBar[] => {
    const inSight = barsInSight(bars, { ...sight, top: sight.top - top, bottom: sight.bottom - top });
    if (stop?.lane !== lane.id || inSight.some(({ entry }) => entry.id === stop.entry)) return inSight;
    return [...inSight, ...bars.filter(({ entry }) => entry.id === stop.entry)];
  };
  const ticks = scale === null ? { upper: [], lower: [] } : axisTicks(scale, Math.max(0, sight.left), sight.right);
  const todayAt = scale === null ? 0 : placeOf(today + 0.5, scale);

  return (
    <>
      <p id={hintId} className={styles.hint}>
        {text.time.keys}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's */}
      <div
        ref={window.element}
        role="group"
        data-pans
        aria-label={text.time.timeline}
        aria-describedby={hintId}
        className={styles.scroller}
        style={{ scrollPaddingTop: header + LANE_HEADING }}
        onScroll={window.look}
        onKeyDown={onKeyDown}
        {...drag}
      >
        {scale !== null && (
          <div className={styles.canvas} style={{ width: scale.width }}>
            <TimelineGrid ticks={ticks} />
            <span className={styles.today} style={{ left: todayAt }} aria-hidden />
            <div className={styles.header} style={{ height: header }}>
              <TimelineAxis ticks={ticks} today={todayAt} />
              {roles !== null && bands !== null && (
                <ul className={styles.bands} aria-label={roles.name}>
                  {shown(roles, bands.bars, sight.top).map(barOf(roles))}
                </ul>
              )}
            </div>
            {placed.map(({ lane, top, height, bars }) => (
              <section key={lane.id} className={styles.lane} style={{ height }} aria-label={lane.name}>
                <h3 className={styles.laneName} style={{ top: header }}>
                  {lane.name} <span className={styles.count}>{lane.entries.length.toLocaleString('en')}</span>
                </h3>
                <ul>{shown(lane, bars, header + top).map(barOf(lane))}</ul>
              </section>
            ))}
          </div>
        )}
      </div>
      <TimelineTip tip={tip} themeName={props.themeName} />
    </>
  );
}

/** Where Tab leads: to what had the focus last, else to the first that is in sight, else to the first. */
function stopOf(lanes: readonly Lane[], spot: Spot | null, scale: Scale | null, left: number): Spot | null {
  const has = ({ id, entries }: Lane): boolean => id === spot?.lane && entries.some((entry) => entry.id === spot.entry);
  if (spot !== null && lanes.some(has)) return spot;
  const from = scale === null ? 0 : dayAt(Math.max(0, left), scale);
  const [lane] = lanes;
  const entry = lane?.entries.find(({ to }) => to > from) ?? lane?.entries[0];
  return lane === undefined || entry === undefined ? null : { lane: lane.id, entry: entry.id };
}
