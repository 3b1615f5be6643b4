import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocx } from '../../../support/docx-file.ts';
import { formFile, para } from '../../../support/form-files.ts';
import { plainForm } from '../../../support/plain-forms.ts';
import { rungs } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

async function folderWith(form: Uint8Array): Promise<string> {
  const folder = await temporaryFolder();
  await rungs(folder, ['sample', 'case.json', '--now', '2026-03-15']);
  await writeFile(path.join(folder, 'form.docx'), form);
  return folder;
}

const FILL = ['fill', 'case.json', '--form', 'form.docx', '--audience', 'committee', '--out', 'out.docx'];
const textsIn = async (folder: string) =>
  openDocx(await readFile(path.join(folder, 'out.docx'))).paragraphs.map(({ text }) => text);

describe('rungs fill', () => {
  it('fills a form for an audience', async () => {
    const folder = await folderWith(formFile({ body: para('{{person.name}}, {{today}}') }));
    expect(await rungs(folder, [...FILL, '--now', '2026-03-15'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Wrote out\.docx \(\d+ kB\) for: the committee\.\n$/),
      err: '',
    });
    expect(await textsIn(folder)).toEqual(['Łucja Zawiślak, 15 March 2026']);
  });

  it('lists what it does not know with what may have been meant, and says so by its exit code', async () => {
    const folder = await folderWith(formFile({ body: para('{{person.nam}} {{today}}') }));
    const ran = await rungs(folder, FILL);
    expect(ran).toMatchObject({
      code: 1,
      err: '{{person.nam}} in “{{person.nam}} {{today}}” is not known; perhaps {{person.name}} or {{person.team}} is meant; it stays as it stands.\n',
    });
    expect((await textsIn(folder))[0]).toMatch(/^\{\{person\.nam\}\} \d/);
  });

  it.each([
    ['a form without placeholders', plainForm(), /^"form\.docx": The form has no placeholder such as/],
    ['something else', new TextEncoder().encode('%PDF-1.7'), /^"form\.docx": This is a PDF; /],
    [
      'loops that do not end',
      formFile({ body: para('{{#plan}}{{#gaps}}') }),
      /\{\{#gaps\}\}.*\n"form\.docx": .*\{\{#plan\}\}.*And 1 more\.\n$/,
    ],
  ])('writes nothing for %s, and says why', async (_, form, sentence) => {
    const folder = await folderWith(form);
    expect(await rungs(folder, FILL)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(sentence) });
    expect(await readdir(folder)).toEqual(['case.json', 'form.docx']);
  });

  it('does not write over the case or the form', async () => {
    const folder = await folderWith(formFile({ body: para('{{today}}') }));
    const over = (out: string) => rungs(folder, [...FILL.slice(0, -1), out]);
    expect(await over('form.docx')).toMatchObject({
      code: 2,
      err: '"form.docx" is the form itself; choose another file for --out.\n',
    });
    expect(await over('case.json')).toMatchObject({
      code: 2,
      err: '"case.json" is the case itself; choose another file for --out.\n',
    });
  });
});
