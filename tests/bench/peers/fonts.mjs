import { fileURLToPath } from 'node:url';

/** The faces that Rungs sets its documents in, by path, so that its peers draw the same glyphs. */
const face = (name) => fileURLToPath(new URL(`../../../assets/fonts/NotoSans-${name}.ttf`, import.meta.url));

export const FACES = { regular: face('Regular'), bold: face('Bold'), italic: face('Italic') };
