/** Prints, as JSON, the time zone and the locale of this process, and the SHA-256 of a small packet in each format. */
import { createHash } from 'node:crypto';
import { writePacket } from '../../shared/export/write-packet.ts';
import { EXPORT_FORMATS } from '../../shared/model/export-format.ts';
import { shippedFonts } from './font-files.ts';
import { aPlan, NOW } from './packet-cases.ts';
import { readSample } from './sample-case.ts';

const { subject } = readSample();
const small = { ...subject, activities: subject.activities.slice(0, 3), claims: subject.claims.slice(0, 3) };
const sums: Record<string, string> = {};
for (const format of EXPORT_FORMATS) {
  const { bytes } = await writePacket({ case: small, plan: aPlan(), format, now: NOW, fonts: shippedFonts });
  sums[format] = createHash('sha256').update(bytes).digest('hex');
}
const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ timeZone, locale, sums }));
