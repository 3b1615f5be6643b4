import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  dayAt,
  daysInSight,
  drawnSpan,
  placeOf,
  type Scale,
  type Span,
  scaleOf,
  type Zoom,
  zoomedBy,
} from './scale.ts';
import type { Sight } from './timeline-layout.ts';

/** What is in sight is taken in steps of so many pixels, with one step around it: not every pixel draws anew. */
const STEP = 200;
/** How much nearer a turn of the wheel with Ctrl brings everything. */
const WHEEL = 1.2;

type Options = {
  readonly span: Span;
  readonly zoom: Zoom;
  readonly firstDay: number | null;
  readonly onLook: (firstDay: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
};

type Box = {
  readonly left: number;
  readonly right: number;
  readonly height: { readonly top: number; readonly bottom: number } | null;
};

export type TimelineWindow = {
  readonly element: RefObject<HTMLDivElement | null>;
  /** Null until the window is measured. */
  readonly scale: Scale | null;
  readonly sight: Sight;
  readonly look: () => void;
  /** Shows as much as a zoom says; `day` stays where it is, or comes to `place` of the width, 0 to 1. */
  readonly zoomTo: (zoom: Zoom, day?: number, place?: number) => void;
  /** Goes on by a part of the width: back with a negative one. */
  readonly panBy: (part: number) => void;
  /** Brings a day to the middle. */
  readonly showDay: (day: number) => void;
  /** Brings a box of the drawing into sight, clear of what stands still at the top; that itself always is, as to height. */
  readonly reveal: (box: Box, header: number) => void;
};

/** The scrolled window on the drawing of a timeline: what is in sight, and how to get elsewhere. */
export function useTimelineWindow({ span, zoom, firstDay, onLook, onZoom }: Options): TimelineWindow {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [sight, setSight] = useState<Sight>({ left: 0, right: 0, top: 0, bottom: 0 });
  const kept = useRef<{ readonly day: number; readonly place: number } | null>(
    firstDay === null ? null : { day: firstDay, place: 0 },
  );
  const scale = useMemo(
    () => (width === 0 ? null : scaleOf(drawnSpan(span, zoom), daysInSight(zoom, span), width)),
    [span, zoom, width],
  );

  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);

  const latest = { scale, zoom, span, onLook, onZoom };
  const now = useRef(latest);
  now.current = latest;

  const look = useCallback((): void => {
    const box = element.current;
    if (box === null || now.current.scale === null) return;
    const day = dayAt(box.scrollLeft, now.current.scale);
    kept.current = { day, place: 0 };
    now.current.onLook(day);
    setSight((last) => {
      const next = sightOf(box);
      return next.left === last.left &&
        next.right === last.right &&
        next.top === last.top &&
        next.bottom === last.bottom
        ? last
        : next;
    });
  }, []);

  const zoomTo = useCallback((next: Zoom, day?: number, place = 0.5): void => {
    const box = element.current;
    const { scale: current } = now.current;
    if (box === null || current === null) return;
    const stays = day ?? dayAt(box.scrollLeft + box.clientWidth * place, current);
    kept.current = { day: stays, place: place * box.clientWidth };
    now.current.onZoom(next);
  }, []);

  // Another scale or another beginning: the day that was kept stays in its place.
  useLayoutEffect(() => {
    if (element.current === null || scale === null) return;
    if (kept.current !== null) element.current.scrollLeft = placeOf(kept.current.day, scale) - kept.current.place;
    look();
  }, [scale, look]);

  useEffect(() => {
    const box = element.current;
    if (box === null) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { zoom: from, span: all } = now.current;
      const place = (event.clientX - box.getBoundingClientRect().left) / box.clientWidth;
      zoomTo(zoomedBy(from, event.deltaY < 0 ? WHEEL : 1 / WHEEL, all), undefined, place);
    };
    box.addEventListener('wheel', onWheel, { passive: false });
    return () => box.removeEventListener('wheel', onWheel);
  }, [zoomTo]);

  return {
    element,
    scale,
    sight,
    look,
    zoomTo,
    panBy: (part) => element.current?.scrollBy({ left: part * element.current.clientWidth }),
    showDay: (day) => {
      const box = element.current;
      if (box === null || scale === null) return;
      box.scrollLeft = placeOf(day, scale) - box.clientWidth / 2;
      look();
    },
    reveal: ({ left, right, height }, header) => {
      const box = element.current;
      if (box === null) return;
      box.scrollLeft = nearestScroll(box.scrollLeft, box.clientWidth, left, right);
      if (height !== null)
        box.scrollTop = nearestScroll(box.scrollTop, box.clientHeight, height.top - header, height.bottom);
      look();
    },
  };
}

function sightOf(box: HTMLElement): Sight {
  const step = (value: number): number => Math.floor(value / STEP) * STEP;
  return {
    left: step(box.scrollLeft) - STEP,
    right: step(box.scrollLeft + box.clientWidth) + 2 * STEP,
    top: step(box.scrollTop) - STEP,
    bottom: step(box.scrollTop + box.clientHeight) + 2 * STEP,
  };
}

/** The least scrolling that shows from `start` on; what is longer than the window begins at its start. */
function nearestScroll(scroll: number, length: number, start: number, end: number): number {
  const margin = 12;
  if (start - margin < scroll) return Math.max(0, start - margin);
  if (end + margin > scroll + length) return Math.min(start - margin, end + margin - length);
  return scroll;
}
