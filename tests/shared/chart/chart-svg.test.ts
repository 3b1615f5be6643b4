import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { INK_LOOKS } from '../../../shared/chart/chart-ink.ts';
import { CHART_INKS, type ChartSpec } from '../../../shared/chart/chart-spec.ts';
import { chartSvg } from '../../../shared/chart/chart-svg.ts';

const SPEC: ChartSpec = {
  kind: 'stacked-bars',
  title: 'Criteria & "verdicts" <by> level',
  unit: 'criteria',
  categories: ['T6 <script>alert(1)</script>', "L6 '&'"],
  series: CHART_INKS.map((ink, index) => ({ name: `${ink} & co`, ink, values: [index + 1, 2] })),
};

function drawn(): readonly Element[] {
  const svg = chartSvg(SPEC, { id: 'tracks', width: 480, description: 'T6: 1 & 2 < 3.' });
  const page = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(svg, 'image/svg+xml');
  return [...page.getElementsByTagName('*')];
}

describe('chartSvg', () => {
  it('is well-formed and is named by its title and its description', () => {
    const elements = drawn();
    const text = (id: string) => elements.find((element) => element.getAttribute('id') === id)?.textContent;
    expect(elements[0]?.getAttribute('role')).toBe('img');
    expect(elements[0]?.getAttribute('aria-labelledby')).toBe('tracks-title tracks-description');
    expect(text('tracks-title')).toBe('Criteria & "verdicts" <by> level');
    expect(text('tracks-description')).toBe('T6: 1 & 2 < 3.');
  });

  it('holds nothing that a strict content policy would refuse or that leads elsewhere', () => {
    for (const element of drawn()) {
      expect(['svg', 'title', 'desc', 'g', 'rect', 'path', 'text']).toContain(element.tagName);
      for (const { name, value } of [...element.attributes]) {
        expect(name).not.toMatch(/^(style|on|href|xlink)/);
        expect(value).not.toMatch(/url\(|javascript:/);
      }
    }
  });

  it('writes every value, and gives every mark a class that a page can theme', () => {
    const elements = drawn();
    const texts = elements.filter(({ tagName }) => tagName === 'text').map((element) => element.textContent);
    for (const value of ['1', '2', '3', '4', '5', '6']) expect(texts).toContain(value);
    for (const ink of CHART_INKS)
      expect(elements.some((element) => element.getAttribute('class') === `chart-ink-${ink}`)).toBe(true);
    expect(
      elements
        .filter(({ tagName }) => ['rect', 'path', 'text'].includes(tagName))
        .every((element) => element.hasAttribute('class')),
    ).toBe(true);
  });

  it('tells inks apart without colour: each differs in lightness, hatching or border', () => {
    const grey = (colour: string | null) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt((colour ?? '#ffffff').slice(at, at + 2), 16),
      );
      return Math.round((0.299 * red + 0.587 * green + 0.114 * blue) / 20);
    };
    const looks = CHART_INKS.map((ink) => {
      const { fill, border, hatch } = INK_LOOKS[ink];
      return `${grey(fill)} ${hatch} ${grey(border)}`;
    });
    expect(new Set(looks).size).toBe(CHART_INKS.length);
  });
});
