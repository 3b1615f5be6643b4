import { DOCUMENT_COLOURS, TONE_FILLS } from '../look.ts';

const { text, quiet, accent, link, rule, head } = DOCUMENT_COLOURS;

/** The one stylesheet of an exported page. It is constant, so that the page's content policy can allow it by its hash. */
export const PACKET_STYLE = [
  `html{font:11pt/1.45 Calibri,Carlito,"Segoe UI","Helvetica Neue",Arial,sans-serif;color:${text};background:#fff;color-scheme:light}`,
  'body{max-width:52rem;margin:0 auto;padding:2rem 1.25rem 4rem;overflow-wrap:break-word}',
  `h1,h2,h3,.title{color:${accent};line-height:1.2;text-wrap:balance;break-after:avoid}`,
  '.title{font-size:2.2rem;margin:0}',
  `h2{font-size:1.5rem;margin:2.4rem 0 .8rem;padding-bottom:.25rem;border-bottom:1px solid ${rule}}`,
  'h3{font-size:1.2rem;margin:2rem 0 .4rem}h4{font-size:1.05rem;margin:1.4rem 0 .3rem}',
  `.subtitle{font-size:1.25rem;margin:.2rem 0 .8rem}.title-line{margin:0;color:${quiet}}`,
  'p{margin:0 0 .7rem}.lead{font-size:1.12rem}',
  `.label{margin:.9rem 0 .15rem;font-size:.85rem;font-weight:700;color:${accent};break-after:avoid}`,
  `.note{font-size:.87rem;color:${quiet}}`,
  `blockquote{margin:.8rem 0 .4rem;padding:.1rem 0 .1rem 1rem;border-left:3px solid ${rule};font-style:italic}blockquote p{margin:0}`,
  `a{color:${link}}a.reference{text-decoration:none}a.reference:hover{text-decoration:underline}`,
  'ul,ol{margin:0 0 .8rem;padding-left:1.4rem}li{margin:0 0 .3rem}',
  'nav ul{list-style:none;padding-left:0}nav ul ul{padding-left:1.2rem}nav li{margin:.1rem 0}',
  '.scroll{overflow-x:auto;margin:.4rem 0 1.2rem}table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.92rem}',
  `caption,figcaption{text-align:start;font-size:.87rem;font-weight:700;color:${quiet};padding-bottom:.4rem;break-after:avoid}`,
  `th,td{text-align:start;vertical-align:top;padding:.35rem .5rem;border-block:1px solid ${rule};font-weight:400}`,
  `thead th{background:${head};color:${accent};font-weight:700;font-size:.87rem}`,
  '.center{text-align:center}.end{text-align:end}',
  ...Object.entries(TONE_FILLS).map(([tone, fill]) => `.tone-${tone}{background:${fill}}`),
  ...Array.from({ length: 100 }, (_, index) => `.w${index + 1}{width:${index + 1}%}`),
  'figure{margin:0 0 1.2rem;break-inside:avoid}svg{display:block;width:100%;height:auto}',
  `.footnotes{margin-top:2.4rem;padding-top:.6rem;border-top:1px solid ${rule};font-size:.87rem;color:${quiet}}`,
  `sup{font-size:.72em;line-height:0}sup a{padding:0 .15em}li:target,sup a:target{background:${TONE_FILLS.weak}}.on-paper{display:none}`,
  `.foot{margin-top:3rem;padding-top:.6rem;border-top:1px solid ${rule};font-size:.87rem;color:${quiet}}`,
  '@page{margin:20mm 22mm}@page a4{size:A4}@page letter{size:letter}',
  `@page{@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8.5pt Calibri,Carlito,sans-serif;color:${quiet}}}`,
  '@media print{html{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}',
  'body{max-width:none;padding:0}.a4{page:a4}.letter{page:letter}.page-break{break-after:page}',
  `thead{display:table-header-group}tr,li{break-inside:avoid}.scroll{overflow:visible}a{color:${link};text-decoration:none}.on-paper{display:inline}}`,
].join('\n');

/** `sha256-` of PACKET_STYLE in base64; a test fails, and says the right one, when the style has changed. */
export const PACKET_STYLE_HASH = 'sha256-yZBbNvl/2CEYoxTDLS/948bpFqBNIeBqWp2TJKsQjoQ=';
