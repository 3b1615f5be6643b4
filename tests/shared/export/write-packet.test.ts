import { describe, expect, it } from 'vitest';
import { writePacket } from '../../../shared/export/write-packet.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/model/export-format.ts';
import { shippedFonts } from '../../support/font-files.ts';
import { aPlan, NOW } from '../../support/packet-cases.ts';
import { readSample } from '../../support/sample-case.ts';

const { subject } = readSample();
const SMALL = { ...subject, activities: subject.activities.slice(0, 3), claims: subject.claims.slice(0, 3) };

const BEGINS: Readonly<Record<ExportFormat, string>> = {
  docx: 'PK\u0003\u0004',
  pdf: '%PDF-',
  md: '# ',
  html: '<!doctype html>',
  json: '{\n  "format": "rungs-packet/1"',
};

describe.each(EXPORT_FORMATS)('writePacket as %s', (format) => {
  it('writes a file of that format, with the same bytes on every run', async () => {
    const job = { case: SMALL, plan: aPlan(), format, now: NOW, fonts: shippedFonts };
    const [one, other] = [await writePacket(job), await writePacket(job)];
    expect(new TextDecoder('latin1').decode(one.bytes.subarray(0, 40)).startsWith(BEGINS[format])).toBe(true);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    expect(one.pages === null).toBe(format !== 'pdf');
    expect(one.headings.length > 0).toBe(format === 'pdf');
  });
});
