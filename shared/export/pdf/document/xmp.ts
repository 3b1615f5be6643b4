import { escapeXml } from '../../../chart/escape-xml.ts';
import type { OutlineMeta } from '../../../packet/outline-types.ts';
import { onOneLine } from '../text/clean-text.ts';

/** Metadata for readers and archives, claiming PDF/UA-1 (tagged, named, in a language, with every font inside). */
export function xmpMetadata(meta: OutlineMeta, created: string): string {
  const text = (value: string) =>
    escapeXml(
      onOneLine(value)
        .toWellFormed()
        .replace(/[\ufffe\uffff]/g, '\ufffd'),
    );
  const localised = (value: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${text(value)}</rdf:li></rdf:Alt>`;
  const keywords = meta.keywords.map((keyword) => `<rdf:li>${text(keyword)}</rdf:li>`).join('');
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${localised(meta.title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${text(meta.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${localised(meta.subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${text(meta.language)}</rdf:li></rdf:Bag></dc:language>`,
    keywords === '' ? '' : `<dc:subject><rdf:Bag>${keywords}</rdf:Bag></dc:subject>`,
    `<xmp:CreateDate>${created}</xmp:CreateDate><pdfuaid:part>1</pdfuaid:part>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('\n');
}
