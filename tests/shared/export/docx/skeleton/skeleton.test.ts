import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CHART_INKS, type ChartSpec } from '../../../../../shared/chart/chart-spec.ts';
import { docxSkeleton } from '../../../../../shared/export/docx/frame/docx-skeleton.ts';
import { skeletonOf } from '../../../../../shared/export/docx/skeleton/skeleton.ts';
import type { Skeleton } from '../../../../../shared/export/docx/skeleton/skeleton-types.ts';
import type { Block, Outline } from '../../../../../shared/packet/outline-types.ts';
import { everyBlockOutline } from '../../../../support/every-block-outline.ts';
import { sampleOutline } from '../../../../support/packet-cases.ts';
import { SCRIPT_CORPUS } from '../../../../support/script-corpus.ts';

/** A skeleton with the files of its workbooks as text, which are packed by different packers, and without the text that is written anew. */
function readable({ parts, ...rest }: Skeleton) {
  const texts = [...parts].flatMap(([name, part]) =>
    typeof part === 'string'
      ? [[name, part.replace(/(?<=<w:body>).*(?=<w:sectPr)/s, '')]]
      : Object.entries(unzipSync(part)).map(([file, bytes]) => [`${name}/${file}`, strFromU8(bytes)]),
  );
  return { ...rest, parts: Object.fromEntries(texts), files: [...parts.keys()].toSorted() };
}

const HOSTILE = `]]></w:t><w:r> & "quoted" 'single' {{title}} $& $1 {{runs}} \u0001\u000b\tend\nline\ufffe`;
const TEXTS = ['', ' ', ' spaced ', 'A', 'Zoë', '{{text}}', HOSTILE, ...Object.values(SCRIPT_CORPUS)];

const list: Block = { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'One' }]] };
const bullets: Block = { ...list, ordered: false };

function figure(chart: Partial<ChartSpec> = {}, alt = 'What it shows.'): Block {
  const spec: ChartSpec = {
    kind: 'stacked-bars',
    title: 'Criteria by verdict',
    unit: 'criteria',
    categories: ['T5 (IC)', 'T6 (IC)'],
    series: [{ name: 'Sustained', ink: 'strong', values: [3, 0] }],
    ...chart,
  };
  return { kind: 'figure', id: spec.title, caption: spec.title, alt, chart: spec };
}

function outline(meta: Partial<Outline['meta']>, blocks: readonly Block[] = everyBlockOutline.blocks): Outline {
  return { meta: { ...everyBlockOutline.meta, ...meta }, blocks };
}

const allInks = CHART_INKS.map((ink, index) => ({ name: `Series ${ink}`, ink, values: [index, 2, 0] }));
const OUTLINES: readonly (readonly [string, Outline])[] = [
  ['the sample', sampleOutline()],
  ['every block', everyBlockOutline],
  ['letter paper', outline({ paper: 'letter' })],
  ...['de-DE', 'ar', 'zh-Hant-TW', ''].map((language) => [`language "${language}"`, outline({ language })] as const),
  ['nothing said', outline({ title: '', author: '', subject: '', keywords: [], header: '', footer: '' }, [])],
  ['hostile text', outline({ title: HOSTILE, author: HOSTILE, subject: HOSTILE, header: HOSTILE, footer: HOSTILE })],
  ['two directions', outline({ header: 'Case of ליאה Cohen', footer: 'سري for the committee' })],
  ['no list, no chart', outline({}, [])],
  ['several lists', outline({}, [bullets, list, bullets, list, list, list])],
  [
    'several charts',
    outline({}, [
      figure({ series: allInks, categories: ['one', 'two', 'three'] }),
      list,
      figure({ kind: 'stacked-columns' }),
      figure({ categories: ['only'], series: [{ name: 'only', ink: 'none', values: [7] }] }),
    ]),
  ],
  ['a chart without numbers', outline({}, [figure({ series: [{ name: 'S', ink: 'empty', values: [0, 0] }] })])],
  [
    'a chart wider than the alphabet',
    outline({}, [
      figure({
        series: Array.from({ length: 30 }, (_, index) => ({
          name: `S${index}`,
          ink: 'firm',
          values: [index + 1, 1.5],
        })),
      }),
    ]),
  ],
  [
    'a chart of hostile text',
    outline({}, [
      figure(
        {
          title: HOSTILE,
          unit: HOSTILE,
          categories: TEXTS,
          series: [{ name: HOSTILE, ink: 'light', values: TEXTS.map((_, index) => index) }],
        },
        HOSTILE,
      ),
    ]),
  ],
];

describe('the parts of a document that docx makes', () => {
  it.each(OUTLINES)('are, without it, to the letter what it makes: %s', (_, made) => {
    expect(readable(skeletonOf(made))).toEqual(readable(docxSkeleton(made)));
  });

  it('are what it makes whatever a packet says', () => {
    const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme' }));
    const said = text.filter((each) => each !== '');
    const chart = fc
      .record({
        categories: fc.array(text, { minLength: 1, maxLength: 4 }),
        columns: fc.boolean(),
        title: said,
        unit: text,
      })
      .chain(({ categories, columns, ...rest }) =>
        fc.record({
          kind: fc.constant<ChartSpec['kind']>(columns ? 'stacked-columns' : 'stacked-bars'),
          title: fc.constant(rest.title),
          unit: fc.constant(rest.unit),
          categories: fc.constant(categories),
          series: fc.array(
            fc.record({
              name: text,
              ink: fc.constantFrom(...CHART_INKS),
              values: fc.array(fc.nat(50), { minLength: categories.length, maxLength: categories.length }),
            }),
            { minLength: 1, maxLength: 4 },
          ),
        }),
      );
    const block = fc.oneof(
      fc.constantFrom(list, bullets),
      fc.tuple(chart, said).map(([spec, alt]) => figure(spec, alt)),
    );
    const meta = fc.record({
      title: text,
      author: text,
      subject: text,
      keywords: fc.array(text, { maxLength: 3 }),
      language: fc.constantFrom('en-GB', 'de', 'he-IL'),
      paper: fc.constantFrom('a4' as const, 'letter' as const),
      header: text,
      footer: text,
    });
    fc.assert(
      fc.property(meta, fc.array(block, { maxLength: 4 }), (told, blocks) => {
        const made = outline(told, blocks);
        expect(readable(skeletonOf(made))).toEqual(readable(docxSkeleton(made)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
