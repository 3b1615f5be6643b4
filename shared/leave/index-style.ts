/** The one stylesheet of the index. It is constant, so that the page's content policy can allow it by its hash. */
export const INDEX_STYLE = [
  ':root{color-scheme:light dark;--text:light-dark(#14212f,#e6eaee);--quiet:light-dark(#56626f,#a9b4bf);--page:light-dark(#fff,#15191d)',
  ';--link:light-dark(#1d5a96,#8fc2f2);--rule:light-dark(#cfd6de,#3a434c);--warn:light-dark(#fdf1d3,#3a3118)}',
  'html{font:16px/1.5 system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif;color:var(--text);background:var(--page)}',
  'body{max-width:56rem;margin:0 auto;padding:2rem 1.25rem 4rem;overflow-wrap:anywhere}',
  'h1{font-size:1.9rem;line-height:1.2;margin:0 0 .3rem}h2{font-size:1.3rem;margin:2.4rem 0 .6rem}h3{font-size:1.1rem;margin:1.8rem 0 .1rem}',
  'p{margin:0 0 .6rem}.quiet{color:var(--quiet)}a{color:var(--link)}a:focus-visible{outline:2px solid var(--link);outline-offset:2px}',
  '.missing{margin:1.4rem 0;padding:.8rem 1rem;border-radius:.4rem;background:var(--warn)}.missing h2{margin-top:0}',
  'table{width:100%;border-collapse:collapse;margin:.5rem 0 0}th,td{padding:.35rem .75rem .35rem 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule)}',
  'thead th{color:var(--quiet);font-weight:600}tbody th{width:38%;font-weight:400}.size{width:6rem;text-align:end;white-space:nowrap;padding-right:0}',
  '@media (max-width:34rem){table,tbody,tr,th,td{display:block}thead{display:none}tbody th,td{width:auto;padding:.1rem 0;border:0}tr{padding:.4rem 0;border-bottom:1px solid var(--rule)}.size{text-align:start}}',
  '@media print{html{color:#000;background:#fff;color-scheme:light}tr{break-inside:avoid}}',
].join('\n');

/** `sha256-` of INDEX_STYLE in base64; a test fails, and says the right one, when the style has changed. */
export const INDEX_STYLE_HASH = 'sha256-zxVVue2oVJrvYLRZq3/HzdeesokyuyZ7z2Povqp6IbA=';
