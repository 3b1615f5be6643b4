import { readFile } from 'node:fs/promises';
import { goTo } from './case-steps.ts';
import { chooseFile } from './file-steps.ts';
import { showPacketPart } from './packet-steps.ts';
import type { State } from './states.ts';

/** Packets that came back, from any screen of the sample. */
export const RETURNED_STATES: readonly State[] = [
  {
    name: 'returned packets, none yet',
    reach: async (page) => {
      await goTo(page, 'Packet');
      await showPacketPart(page, 'Returned');
    },
  },
  {
    name: 'a returned packet, with a note on a remark',
    reach: async (page) => {
      const content = await readFile(new URL('../../fixtures/returned/libreoffice-7-4.docx', import.meta.url));
      await chooseFile(page, 'Read a returned document', { name: 'Returned.docx', content });
      await page.getByRole('article').first().getByRole('button', { name: 'Add a note' }).click();
      await page.getByRole('article').first().getByRole('button', { name: 'Decline' }).waitFor();
    },
  },
  {
    name: 'a returned packet, settled and open remarks',
    reach: async (page) => {
      await page.getByRole('article').first().getByRole('button', { name: 'Done' }).click();
      await page.getByRole('radio', { name: 'All' }).click();
      await page.getByRole('button', { name: 'Open again' }).waitFor();
    },
  },
];
