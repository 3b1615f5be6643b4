/** A text as a PDF string in ASCII: plainly when it can be, else in UTF-16 with its byte order mark. */
export function pdfString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let codes = '';
  for (let index = 0; index < text.length; index += 1) codes += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<FEFF${codes.toUpperCase()}>`;
}
