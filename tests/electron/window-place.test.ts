import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST, windowPlace } from '../../electron/window-place.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1040 };
const SECOND = { x: 1920, y: -200, width: 2560, height: 1400 };

describe('the place of the window', () => {
  it('is where it was', () => {
    const saved = { x: 2000, y: 100, width: 1400, height: 900 };
    expect(windowPlace(saved, [SCREEN, SECOND])).toEqual(saved);
  });

  it('is the centre of the first display when the one it was on is gone', () => {
    const saved = { x: 2000, y: 100, width: 1400, height: 900 };
    expect(windowPlace(saved, [SCREEN])).toEqual({ width: 1400, height: 900 });
  });

  it('is moved in from the edge it hung over, and cut to the display', () => {
    expect(windowPlace({ x: -300, y: 900, width: 4000, height: 700 }, [SCREEN])).toEqual({
      x: 0,
      y: 340,
      width: 1920,
      height: 700,
    });
  });

  it.each([undefined, null, 'left', {}, { x: 1, y: 2, width: 3 }, { x: Number.NaN, y: 0, width: 1000, height: 800 }])(
    'is the usual one when %j was kept',
    (saved) => {
      expect(windowPlace(saved, [SCREEN])).toEqual({ width: 1280, height: 840 });
    },
  );

  it('can always be seen, whatever was kept and whichever displays are there', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const rectangle = fc.record({ x: number, y: number, width: number, height: number });
    fc.assert(
      fc.property(rectangle, fc.subarray([SCREEN, SECOND], { minLength: 1 }), (saved, areas) => {
        const { x, y, width, height } = windowPlace(saved, areas);
        expect(width).toBeGreaterThanOrEqual(SMALLEST.width);
        expect(height).toBeGreaterThanOrEqual(SMALLEST.height);
        if (x === undefined || y === undefined) return;
        const inside = areas.some(
          (area) =>
            x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height,
        );
        expect(inside).toBe(true);
      }),
    );
  });
});
