import { INK_LOOKS } from '../../../chart/chart-ink.ts';
import type { ChartInk } from '../../../chart/chart-spec.ts';
import type { Outline } from '../../../packet/outline-types.ts';
import { seriesWithValues } from '../chart-size.ts';
import { wordColour } from '../document-styles.ts';

/** Lines close enough to be seen in the small squares of a legend. */
const PATTERNS = { rising: 'ltUpDiag', falling: 'ltDnDiag' } as const;
/** Three quarters of a point, in English Metric Units. */
const BORDER = 9525;

/**
 * Gives the bars of the document's charts their borders and hatching, which docx cannot: without them a black-and-white
 * print would lose the difference between claimed, gap and not applicable. Other parts come back unchanged.
 */
export function inkCharts(outline: Outline): (name: string, xml: string) => string {
  const figures = outline.blocks.filter((block) => block.kind === 'figure');
  return (name, xml) => {
    const number = /^word\/charts\/chart(\d+)\.xml$/.exec(name)?.[1];
    const figure = number === undefined ? undefined : figures[Number(number) - 1];
    if (figure === undefined) return xml;
    const inks = seriesWithValues(figure.chart).map((series) => series.ink);
    let index = 0;
    return xml
      .replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${outline.meta.language}"/>`)
      .replace(/(<\/c:tx>)<c:spPr>.*?<\/c:spPr>/gs, (all, before: string) => {
        const ink = inks[index];
        index += 1;
        return ink === undefined ? all : `${before}${shapeOf(ink)}`;
      });
  };
}

function shapeOf(ink: ChartInk): string {
  const look = INK_LOOKS[ink];
  const ground = colour(look.fill ?? '#ffffff');
  const fill =
    look.hatch === 'none'
      ? `<a:solidFill>${ground}</a:solidFill>`
      : `<a:pattFill prst="${PATTERNS[look.hatch]}"><a:fgClr>${colour(look.border)}</a:fgClr><a:bgClr>${ground}</a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}<a:ln w="${BORDER}"><a:solidFill>${colour(look.border)}</a:solidFill></a:ln></c:spPr>`;
}

function colour(hex: string): string {
  return `<a:srgbClr val="${wordColour(hex)}"/>`;
}
