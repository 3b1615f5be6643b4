import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { readFonts } from '../../electron/worker/read-fonts.ts';
import { clipboardHtml } from '../../shared/export/clipboard/clipboard-html.ts';
import { clipboardText } from '../../shared/export/clipboard/clipboard-text.ts';
import { writeDocx } from '../../shared/export/docx/write-docx.ts';
import { writePdf } from '../../shared/export/pdf/write-pdf.ts';
import { sampleOutline, sampleRequest } from '../support/packet-cases.ts';

it('x', async () => {
  const o = sampleRequest('r-tkachuk');
  writeFileSync('/tmp/look/req.docx', (await writeDocx(o)).bytes);
  writeFileSync('/tmp/look/req.pdf', (await writePdf(o, await readFonts('assets/fonts'))).bytes);
  writeFileSync('/tmp/look/req.txt', clipboardText(o.blocks));
  writeFileSync('/tmp/look/req.html', clipboardHtml(o.blocks));
  writeFileSync('/tmp/look/sample.txt', clipboardText(sampleOutline().blocks));
});
