/** In pixels of the screen, as Electron measures it. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the window opens; without `x` and `y` the system centres it. */
export type WindowPlace = { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number };

export const SMALLEST = { width: 760, height: 560 } as const;
const USUAL = { width: 1280, height: 840 } as const;
/** As much of the window as someone needs to see and grip, in pixels. */
const GRIP = 80;

/** Where the window was, as far as it can still be seen and fits: displays come and go between two starts. */
export function windowPlace(saved: unknown, workAreas: readonly Rectangle[]): WindowPlace {
  if (!isRectangle(saved)) return fitted(USUAL, workAreas[0]);
  const area = workAreas.find((candidate) => isGrippable(saved, candidate));
  if (area === undefined) return fitted(saved, workAreas[0]);
  const size = fitted(saved, area);
  return {
    ...size,
    x: clamp(saved.x, area.x, area.x + area.width - size.width),
    y: clamp(saved.y, area.y, area.y + area.height - size.height),
  };
}

function isGrippable(window: Rectangle, area: Rectangle): boolean {
  const wide = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const high = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y);
  return wide >= GRIP && high >= GRIP;
}

function fitted(size: Pick<Rectangle, 'width' | 'height'>, area: Rectangle | undefined): WindowPlace {
  const room = area ?? { ...USUAL, x: 0, y: 0 };
  return {
    width: clamp(size.width, SMALLEST.width, Math.max(SMALLEST.width, room.width)),
    height: clamp(size.height, SMALLEST.height, Math.max(SMALLEST.height, room.height)),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Readonly<Record<string, unknown>>;
  return [x, y, width, height].every((number) => typeof number === 'number' && Number.isFinite(number));
}
