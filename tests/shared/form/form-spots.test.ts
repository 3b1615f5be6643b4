import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../shared/form/fill-form.ts';
import { fittingInserts } from '../../../shared/form/fitting-inserts.ts';
import { FORM_INSERTS } from '../../../shared/form/form-inserts.ts';
import { formSpots, makeTemplate } from '../../../shared/form/form-spots.ts';
import { inspectForm } from '../../../shared/form/inspect-form.ts';
import { all, openDocx } from '../../support/docx-file.ts';
import { formDataFor, formFile, para, table } from '../../support/form-files.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { ALL_CHOICES, plainForm } from '../../support/plain-forms.ts';
import { readSample } from '../../support/sample-case.ts';

const DATA = formDataFor(readSample().subject, 'committee');
const textsOf = (bytes: Uint8Array) => openDocx(bytes).paragraphs.map(({ text }) => text);

describe('formSpots', () => {
  it('finds where answers belong, with what the form asks for there and what fits', () => {
    const spots = mustValue(formSpots(plainForm()));
    expect(spots.map(({ kind, label, suggestions }) => [kind, label, suggestions[0]])).toEqual([
      ['blank', 'Employee name:', 'person.name'],
      ['blank', 'Date:', 'today'],
      ['control', 'Current title:', 'person.role'],
      ['field', 'Department:', 'person.team'],
      ['control', 'Proposed level', 'target.level'],
      ['below', 'Summary of the case', 'summary'],
      ['below', 'Business impact:', 'strongest-impacts'],
      ['blank', 'Peer feedback', 'referees'],
      ['rows', 'Achievement | Impact | When', 'strongest'],
      ['cell', 'Team', 'person.team'],
      ['cell', 'Manager name', undefined],
      ['cell', 'Key criteria met', 'criteria'],
    ]);
    expect(spots[8]?.place).toEqual({ part: 'body', heading: 'Achievements', text: '', table: { number: 1, row: 2 } });
  });

  it('finds cells between a label to the left and a heading above', () => {
    const form = formFile({
      body: table([para('Area'), para('Evidence'), para('Rating')], [para('Scope'), para(''), para('')]),
    });
    expect(mustValue(formSpots(form)).map(({ label }) => label)).toEqual(['Scope, Evidence', 'Scope, Rating']);
  });

  it('finds words in brackets that ask for others, and no references', () => {
    const body = [
      para('I, [Employee name], ask for <insert target level> as of «date», see [1] and [12]. Team: ____ [your role]'),
    ].join('');
    const spots = mustValue(formSpots(formFile({ body })));
    expect(spots.map(({ label, suggestions }) => [label, suggestions[0]])).toEqual([
      ['Employee name', 'person.name'],
      ['insert target level', 'target.level'],
      ['date', 'today'],
      [expect.stringMatching(/Team:$/), 'person.team'],
      ['your role', 'person.role'],
    ]);
    const choices = Object.fromEntries(spots.map(({ id, suggestions }) => [id, suggestions[0] ?? '']));
    expect(textsOf(mustValue(makeTemplate(formFile({ body }), choices)))).toEqual([
      'I, {{person.name}}, ask for {{target.level}} as of {{today}}, see [1] and [12]. Team: {{person.team}} {{person.role}}',
    ]);
  });

  it('finds a control whose mark was lost on the way through another program', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="Team"/></w:sdtPr><w:sdtContent>${para('Click or tap here to enter text.')}</w:sdtContent></w:sdt>`;
    expect(mustValue(formSpots(formFile({ body: control })))).toMatchObject([{ kind: 'control', label: 'Team' }]);
  });

  it('finds nothing where nothing is asked', () => {
    expect(mustValue(formSpots(formFile({ body: [para('A letter.'), para(''), para('It ends.')].join('') })))).toEqual(
      [],
    );
  });
});

describe('makeTemplate', () => {
  it('puts what was chosen where it goes, in the formatting of the spot', () => {
    const made = mustValue(makeTemplate(plainForm(), ALL_CHOICES));
    const docx = openDocx(made);
    expect(textsOf(made)).toEqual(
      expect.arrayContaining([
        'Employee name: {{person.name}}   Date: {{today}}',
        'Current title: {{person.role}}',
        'Department: {{person.team}}',
        '{{target.level}}',
        '{{#strongest}}{{title}}',
        '{{impact}}',
        '{{period}}{{/strongest}}',
      ]),
    );
    expect(docx.paragraphs.find(({ text }) => text === '{{summary}}')?.style).toBe('Answer');
    const runs = all(docx.xml('word/document.xml'), 'w:r');
    const summary = runs.find((run) => run.textContent === '{{summary}}');
    expect(summary === undefined ? 0 : all(summary, 'w:i').length).toBe(1);
    const level = runs.find((run) => run.textContent === '{{target.level}}');
    expect(level === undefined ? '' : all(level, 'w:color')[0]?.getAttribute('w:val')).toBe('C00000');
    expect(all(docx.xml('word/document.xml'), 'w:rStyle')).toHaveLength(0);
    expect(textsOf(made).filter((text) => text.includes('____'))).toEqual([]);
    const [grid] = docx.tables;
    expect(grid === undefined ? 0 : all(grid, 'w:tr').length).toBe(2);
  });

  it('makes a template that has no problem and fills every spot chosen', () => {
    const made = mustValue(makeTemplate(plainForm(), ALL_CHOICES));
    const { problems, isTemplate } = mustValue(inspectForm(made, DATA));
    expect({ problems, isTemplate }).toEqual({ problems: [], isTemplate: true });
    const texts = textsOf(mustValue(fillForm(made, DATA)).bytes);
    expect(texts).toContain('Employee name: Łucja Zawiślak   Date: 1 November 2026');
    expect(texts).toContain(DATA.summary);
    expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
  });

  it('leaves every other spot as it is', () => {
    const made = mustValue(makeTemplate(plainForm(), { 'spot-2': 'today', 'spot-99': 'today', 'spot-1': 'nonsense' }));
    expect(textsOf(made).filter((text) => text.includes('{{'))).toEqual([
      'Employee name: ____________   Date: {{today}}',
    ]);
    expect(codeOf(makeTemplate(plainForm(), {}))).toBe('no-choice');
  });

  it.each(FORM_INSERTS.map(({ id }) => id))('offers nothing that cannot be filled: %s', (id) => {
    const spots = mustValue(formSpots(plainForm()));
    const made = mustValue(makeTemplate(plainForm(), Object.fromEntries(spots.map((spot) => [spot.id, id]))));
    expect(mustValue(inspectForm(made, DATA)).problems).toEqual([]);
  });
});

describe('fittingInserts', () => {
  it.each([
    ['Your name', 'person.name'],
    ['Candidate', 'person.name'],
    ['Manager name', undefined],
    ['Employee signature', undefined],
    ['Current level', 'person.level'],
    ['Target level:', 'target.level'],
    ['Job title', 'person.role'],
    ['Why should this person be promoted?', 'summary'],
    ['Key accomplishments', 'strongest'],
    ['Describe the impact of your work', 'strongest-impacts'],
    ['Peer feedback', 'referees'],
    ['Competencies', 'criteria'],
    ['Areas for improvement', 'gaps'],
    ['Next steps', 'plan'],
    ['Weather', undefined],
  ])('for “%s”: %s', (label, id) => {
    expect(fittingInserts(label)[0]).toBe(id);
  });

  it('names only what there is', () => {
    const ids = new Set(FORM_INSERTS.map(({ id }) => id));
    expect(ids.size).toBe(FORM_INSERTS.length);
    for (const label of [
      'name',
      'level',
      'summary',
      'impact',
      'peers',
      'plan',
      'needs',
      'track',
      'date',
      'metrics',
      'quotes',
    ])
      for (const id of fittingInserts(label)) expect(ids).toContain(id);
  });
});
