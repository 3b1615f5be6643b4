import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../../shared/form/form-sentences.ts';
import { inspectForm } from '../../../shared/form/inspect-form.ts';
import { EVERYTHING, formDataFor, formFile, para, splitPara, table } from '../../support/form-files.ts';
import { mustValue } from '../../support/must-value.ts';
import { plainForm } from '../../support/plain-forms.ts';
import { readSample } from '../../support/sample-case.ts';

const DATA = formDataFor(readSample().subject, 'committee');
const inspected = (...body: readonly string[]) => mustValue(inspectForm(formFile({ body: body.join('') }), DATA));
const sentences = (...body: readonly string[]) => inspected(...body).problems.map(problemSentence);

describe('inspectForm', () => {
  it('lists each placeholder once, with where it stands and what it becomes', () => {
    const { placeholders, isTemplate } = inspected(
      para('About you', 'Heading1'),
      para('{{person.name}}'),
      table([para('Again'), splitPara('{{person', '.name}}')]),
      para('{{#exhibits}}{{title}}{{#hasMetrics}}!{{/}}{{/exhibits}}{{^needs}}none{{/needs}}'),
    );
    expect(isTemplate).toBe(true);
    expect(placeholders.map(({ kind, name, within, places }) => [kind, name, within.join('>'), places.length])).toEqual(
      [
        ['value', 'person.name', '', 2],
        ['open', 'exhibits', '', 1],
        ['value', 'title', 'exhibits', 1],
        ['open', 'hasMetrics', 'exhibits', 1],
        ['inverted', 'needs', '', 1],
      ],
    );
    expect(placeholders[0]?.places).toEqual([
      { part: 'body', heading: 'About you', text: '{{person.name}}', table: null },
      { part: 'body', heading: 'About you', text: '{{person.name}}', table: { number: 1, row: 1 } },
    ]);
    expect(placeholders.map(({ preview }) => preview)).toEqual([
      { kind: 'text', text: 'Łucja Zawiślak', isFirst: false },
      { kind: 'list', count: DATA.exhibits?.length },
      { kind: 'text', text: DATA.exhibits?.[0]?.title, isFirst: true },
      { kind: 'condition', holds: true },
      { kind: 'list', count: DATA.needs?.length },
    ]);
  });

  it('looks into headers and footers', () => {
    const { placeholders } = mustValue(inspectForm(EVERYTHING, DATA));
    expect(placeholders.find(({ name }) => name === 'today')?.places[0]?.part).toBe('footer');
  });

  it.each([
    [
      '{{persom.name}}',
      '{{persom.name}} at the beginning is not known; perhaps {{person.name}} is meant; it stays as it stands.',
    ],
    ['{{Summary}}', '{{Summary}} at the beginning is not known; perhaps {{summary}} is meant; it stays as it stands.'],
    [
      '{{#exhibit}}x{{/exhibit}}',
      'The loop or condition {{#exhibit}} at the beginning has a name that is not known; perhaps {{exhibits}} is meant.',
    ],
    [
      '{{#exhibits}}x',
      'The loop or condition {{#exhibits}} at the beginning does not end: put {{/exhibits}} after it.',
    ],
    [
      'x{{/exhibits}}',
      '{{/exhibits}} at the beginning ends a loop that does not begin: put {{#exhibits}} before it, or take it out.',
    ],
    [
      '{{#exhibits}}{{#metrics}}x{{/exhibits}}{{/metrics}}',
      '{{/exhibits}} at the beginning ends another loop than the one that is open, which is {{#metrics}}: end the inner one first.',
    ],
    [
      '{{summary',
      '“{{summary” at the beginning begins a placeholder that does not end: close it with }} in the same paragraph.',
    ],
    ['summary}}', 'There is }} without {{ before it at the beginning: take it out, or write the beginning.'],
    [
      '{{exhibits}}',
      '{{exhibits}} at the beginning is a list or a group and no text: put {{#exhibits}} before what is to stand for each of it, and {{/exhibits}} after; it stays as it stands.',
    ],
  ])('says in one sentence what is wrong with %s', (text, sentence) => {
    expect(
      sentences(para('Form'), '', para(text)).map((each) =>
        each.replace(/in “[^”]*”|under “[^”]*”/, 'at the beginning'),
      )[0],
    ).toBe(sentence);
  });

  it('knows names by the loop they stand in', () => {
    expect(sentences(para('{{title}}'))[0]).toContain('{{title}}');
    expect(sentences(para('{{#exhibits}}{{title}} {{person.name}}{{/exhibits}}'))).toEqual([]);
    expect(sentences(para('{{#exhibits}}{{#metrics}}{{label}}{{/metrics}}{{/exhibits}}'))).toEqual([]);
    expect(sentences(para('{{.}}'))[0]).toContain('{{.}}');
  });

  it('tells a loop whose ends stand in places that do not fit together', () => {
    const problems = sentences(
      table([para('{{#exhibits}}'), para('a')], [para('b'), para('c')]),
      para('{{title}} and more {{/exhibits}}'),
    );
    expect(problems).toEqual([expect.stringContaining('begins and ends in places that do not fit together')]);
  });

  it('says of a form without placeholders that it is none yet', () => {
    expect(mustValue(inspectForm(plainForm(), DATA))).toMatchObject({
      isTemplate: false,
      placeholders: [],
      problems: [],
    });
  });
});
