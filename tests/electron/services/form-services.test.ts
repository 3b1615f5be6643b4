import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addAlias } from '../../../shared/case/alias-edits.ts';
import type { EditedCase } from '../../../shared/case/edit.ts';
import { addForm, changeForm } from '../../../shared/case/form-edits.ts';
import { doFormTask } from '../../../shared/form/form-task.ts';
import { alias } from '../../../shared/model/alias.ts';
import type { Audience } from '../../../shared/model/packet-plan.ts';
import { openDocx } from '../../support/docx-file.ts';
import { formFile, para } from '../../support/form-files.ts';
import { mustBe } from '../../support/must-be.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { ALL_CHOICES, plainForm } from '../../support/plain-forms.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';

const FORM = new Uint8Array(formFile({ body: [para('{{person.name}}'), para('{{persom.role}}')].join('') }));

async function saved(desk: TestDesk, id: string, change: (open: Parameters<typeof addForm>[0]) => EditedCase | null) {
  const { case: open, sequence } = mustValue(await desk.ask('case.open', { id }));
  mustValue(await desk.ask('case.save', { id, base: sequence, edits: [mustBe(change(open)).edit] }));
}

async function withForm(bytes: Uint8Array<ArrayBuffer>, dialogs: Parameters<typeof openTestDesk>[1] = {}) {
  const desk = openTestDesk(await temporaryFolder(), dialogs);
  const { id } = mustValue(await desk.ask('case.sample', {}));
  const form = mustValue(await desk.ask('form.add', { id, fileName: 'Committee form.docx', bytes }));
  await saved(desk, id, (open) => addForm(open, form));
  return { desk, id, form };
}

describe('the employer’s form at the desk', () => {
  it('is kept under its hash, and handed out as it came', async () => {
    const { desk, id, form } = await withForm(FORM);
    expect(form).toMatchObject({ name: 'Committee form', fileName: 'Committee form.docx', size: FORM.length });
    const out = mustValue(await desk.ask('file.save', { id, hash: form.hash }));
    expect(out).toMatchObject({ kind: 'download', fileName: 'Committee form.docx' });
    expect(out.kind === 'download' && Buffer.from(out.bytes).equals(Buffer.from(FORM))).toBe(true);
  });

  it('is refused with a sentence when it cannot be filled, and nothing is kept', async () => {
    const desk = openTestDesk(await temporaryFolder());
    const { id } = mustValue(await desk.ask('case.sample', {}));
    const bytes = new TextEncoder().encode('%PDF-1.7');
    expect(codeOf(await desk.ask('form.add', { id, fileName: 'form.pdf', bytes }))).toBe('not-word');
  });

  it('says what stands in it for a reader, and what is wrong', async () => {
    const { desk, id, form } = await withForm(FORM);
    const report = mustValue(await desk.ask('form.inspect', { id, form: form.hash, audience: 'committee' }));
    expect(report.placeholders.map(({ name, preview }) => [name, preview])).toEqual([
      ['person.name', { kind: 'text', text: 'Łucja Zawiślak', isFirst: false }],
      ['persom.role', null],
    ]);
    expect(report.problems).toMatchObject([{ code: 'unknown', suggestions: ['person.role'], blocks: false }]);
    expect(report.previews['person.role']).toBe('Senior engineer');
  });

  it('is filled for a reader, with the very bytes that the command line writes', async () => {
    const { desk, id, form } = await withForm(FORM);
    const filled = mustValue(await desk.ask('form.fill', { id, form: form.hash, audience: 'peer' }));
    if (filled.kind !== 'download') throw new Error('It should be handed over');
    const { case: open } = mustValue(await desk.ask('case.open', { id }));
    const now = { date: '2026-03-15', instant: '2026-03-15T09:00:00.000Z' };
    const task = { kind: 'fill', form: FORM, case: open, audience: 'peer', now } as const;
    expect(Buffer.from(filled.bytes).equals(Buffer.from(mustValue(doFormTask<'fill'>(task)).bytes))).toBe(true);
    expect(openDocx(filled.bytes).paragraphs.map(({ text }) => text)).toEqual(['Łucja Zawiślak', '{{persom.role}}']);
  });

  it('is written where the user wants it, or not at all', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rungs-form-'));
    const place = path.join(folder, 'filled.docx');
    const asked: string[] = [];
    const chooseSaveFile = async ({ fileName }: { readonly fileName: string }) => {
      asked.push(fileName);
      return asked.length === 1 ? null : place;
    };
    const { desk, id, form } = await withForm(FORM, { chooseSaveFile });
    const fill = () => desk.ask('form.fill', { id, form: form.hash, audience: 'committee' });
    expect(mustValue(await fill())).toEqual({ kind: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
    expect(mustValue(await fill())).toMatchObject({ kind: 'saved', path: place });
    expect(openDocx(await readFile(place)).paragraphs[0]?.text).toBe('Łucja Zawiślak');
    expect(asked[0]).toMatch(/^Łucja Zawiślak.*\.docx$/);
  });

  it('says no name in its file’s name that its reader is not to learn', async () => {
    const { desk, id, form } = await withForm(FORM);
    const given = { id: 'x-1', name: 'Łucja Zawiślak', replacement: 'the candidate', audiences: ['peer'] };
    await saved(desk, id, (open) => addAlias(open, alias.parse(given)));
    const nameFor = async (audience: Audience) => {
      const filled = mustValue(await desk.ask('form.fill', { id, form: form.hash, audience }));
      return filled.kind === 'download' ? filled.fileName : '';
    };
    expect(await nameFor('peer')).toMatch(/^the candidate - .*\.docx$/i);
    expect(await nameFor('committee')).toMatch(/^Łucja Zawiślak - .*\.docx$/);
  });

  it('becomes a template, and its placeholders other names, in bytes of their own', async () => {
    const { desk, id, form } = await withForm(new Uint8Array(plainForm()));
    expect(codeOf(await desk.ask('form.fill', { id, form: form.hash, audience: 'committee' }))).toBe('no-placeholders');
    const made = mustValue(await desk.ask('form.make', { id, form: form.hash, choices: { ...ALL_CHOICES } }));
    await saved(desk, id, (open) => changeForm(open, { ...form, ...made }));
    const report = mustValue(await desk.ask('form.inspect', { id, form: made.hash, audience: 'committee' }));
    expect(report).toMatchObject({ isTemplate: true, problems: [] });
    const rename = { id, form: made.hash, from: 'strongest', to: 'exhibits' };
    const renamed = mustValue(await desk.ask('form.rename', rename));
    await saved(desk, id, (open) => changeForm(open, { ...form, ...renamed }));
    const after = mustValue(await desk.ask('form.inspect', { id, form: renamed.hash, audience: 'committee' }));
    expect(after.problems).toEqual([]);
    expect(after.placeholders.some(({ name }) => name === 'strongest')).toBe(false);
    expect(after.placeholders.some(({ name, kind }) => name === 'exhibits' && kind === 'open')).toBe(true);
    expect(codeOf(await desk.ask('form.rename', { ...rename, form: renamed.hash }))).toBe('no-such-placeholder');
    expect(codeOf(await desk.ask('form.inspect', { id, form: made.hash, audience: 'me' }))).toBe('no-such-form');
  });
});
