import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rungsBytes } from '../support/rungs-files.ts';
import { readSample } from '../support/sample-case.ts';
import { openSaveDialog, saveFile } from './steps/case-file-steps.ts';
import { goHome, trySample } from './steps/case-steps.ts';
import { chooseFile } from './steps/file-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const subject = readSample().subject;
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe, 0x80]);

const BAD_FILES = [
  { name: 'cut-off.json', content: JSON.stringify(subject).slice(0, 5_000), says: /not valid JSON: line 1, column / },
  { name: 'newer.json', content: JSON.stringify({ ...subject, schemaVersion: 99 }), says: /newer/ },
  { name: 'picture.json', content: PICTURE, says: /neither a \.rungs file nor text/ },
  { name: 'cut-off.rungs', content: rungsBytes({ case: subject }).slice(0, 5_000), says: /It is cut short/ },
  { name: 'letter.rungs', content: zipSync({ 'word/document.xml': new Uint8Array() }), says: /no Rungs file/ },
  { name: 'empty.json', content: '', says: /The file is empty/ },
  { name: 'other.json', content: '{"name":"left-pad","version":"1.3.0"}', says: /case/ },
  { name: 'list.json', content: '[1, 2, 3]', says: /case/ },
  { name: 'torn.json', content: JSON.stringify({ ...subject, activities: [{ id: 'a-1', title: '' }] }), says: /title/ },
];

describe('opening a file that is no case', () => {
  it('says of each in one sentence what is wrong, and adds nothing to the library', async () => {
    const { page } = await openRungs();
    for (const { name, content, says } of BAD_FILES) {
      await chooseFile(page, 'Open a case', { name, content });
      const problem = page.getByRole('alert').filter({ hasText: name });
      await problem.waitFor();
      const words = await problem.textContent();
      expect(words).toMatch(says);
      expect(words).toMatch(/^The case could not be opened\. "[^"]+" was not opened: .+\.$/);
    }
    await page.getByRole('heading', { name: 'Start here' }).waitFor();
  });

  it('leads from the file of a case to the case that is here with the same content', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goHome(page);
    await openSaveDialog(page, subject.person.name);
    const file = await saveFile(page, { json: true });
    expect(file.name).toMatch(/\.json$/);
    await chooseFile(page, 'Open a case', { name: file.name, content: file.bytes });
    await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await page.getByText('This case is here already').waitFor();
    await goHome(page);
    const counts = `${subject.activities.length} activities, ${subject.claims.length} claims`;
    await expect.poll(() => page.getByText(counts).count()).toBe(1);
  });
});
