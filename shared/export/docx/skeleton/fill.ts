/** A template with its holes filled, as in `{{title}}`; what is filled in is not looked at for holes. Values are XML, or `xmlText`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values[name] ?? hole));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no control characters but these three
const TO_ESCAPE = /[&"'<>\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Text as docx writes it into XML: characters that XML cannot hold go. */
export function xmlText(text: string): string {
  return text.replace(TO_ESCAPE, (character) => ENTITIES[character] ?? '');
}
