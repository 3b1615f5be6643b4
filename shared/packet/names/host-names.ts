/** A part of a host name in Punycode, as browsers copy it. */
const CODED = /\bxn--([a-z0-9-]{1,59})\b/giu;
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128];
const LAST_CODE = 0x10ffff;

/** A text with the host names in it as people read them, as in "müller.example" for "xn--mller-kva.example". */
export function withReadableHosts(text: string): string {
  return text.replace(CODED, (label: string, coded: string) => decoded(coded.toLowerCase()) ?? label);
}

/** Punycode as of RFC 3492, section 6.2; null for what is none. */
function decoded(coded: string): string | null {
  const delimiter = coded.lastIndexOf('-');
  const codes = [...coded.slice(0, Math.max(0, delimiter))].map((letter) => letter.charCodeAt(0));
  let [code, bias, place] = [FIRST_CODE, FIRST_BIAS, 0];
  let at = delimiter + 1;
  while (at < coded.length) {
    const before = place;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(coded.charCodeAt(at));
      if (digit === null) return null;
      at += 1;
      place += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = codes.length + 1;
    bias = adapted(place - before, count, before === 0);
    code += Math.floor(place / count);
    if (code > LAST_CODE) return null;
    place %= count;
    codes.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...codes);
}

function digitOf(unit: number): number | null {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : null;
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    bias += BASE;
  }
  return bias + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
