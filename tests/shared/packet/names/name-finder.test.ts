import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alias, alias } from '../../../../shared/model/alias.ts';
import { nameFinder } from '../../../../shared/packet/names/name-finder.ts';
import type { Place } from '../../../../shared/packet/names/name-pattern.ts';

const anAlias = (name: string, replacement: string, spellings: string[] = []): Alias =>
  alias.parse({ id: `${name.length}-${replacement.length}`, name, replacement, spellings });
const replaced = (aliases: readonly Alias[], text: string, place: Place = 'text') =>
  nameFinder(aliases).replaced(text, place);

const ANN = anAlias('Ann', 'a colleague');
const ADA = anAlias('Ada Lovelace', 'the engineer');
const JOSE = anAlias('José García', 'the lead');

describe('a name', () => {
  it.each<[string, Alias[], string, string]>([
    [
      'keeps its possessive',
      [ANN],
      "We took Ann’s plan, Ann's draft.",
      "We took a colleague’s plan, a colleague's draft.",
    ],
    ['is left in a longer word', [ANN], 'An annual plan by Hannah.', 'An annual plan by Hannah.'],
    ['is found in any case', [ANN], 'With ANN and ann.', 'With a colleague and a colleague.'],
    ['is found beside marks', [ANN], '(Ann)/Ann_2, “Ann”…', '(A colleague)/a colleague_2, “a colleague”…'],
    ['begins a sentence with a capital', [ANN], 'It held. Ann knew.', 'It held. A colleague knew.'],
    ['stays as it is when it is all there is', [ANN], 'Ann', 'a colleague'],
    ['is found over line breaks', [ADA], 'by Ada\r\n  Lovelace,', 'by the engineer,'],
    ['is found with dashes and dots', [ADA], 'x ada.lovelace@a.b ada-lovelace', 'x the engineer@a.b the engineer'],
    ['is found composed', [JOSE], 'of José García', 'of the lead'],
    ['is found decomposed', [JOSE], 'of José García'.normalize('NFD'), 'of the lead'],
    ['is found without its accents', [JOSE], 'of Jose Garcia', 'of the lead'],
    ['is found in full width', [ADA], 'of Ａｄａ　Ｌｏｖｅｌａｃｅ', 'of the engineer'],
    ['is found through what nobody sees', [ADA], 'of A\u00adda Love\u200blace\u2060', 'of the engineer\u2060'],
    ['is found through control characters', [ADA], 'of A\u0000da Love\u0007lace', 'of the engineer'],
    ['is found in percent codes', [JOSE], 'see a/Jos%C3%A9%20Garc%c3%ada/b', 'see a/the lead/b'],
    ['is found with other apostrophes', [anAlias("O'Brien", 'X')], 'by O’Brien', 'by X'],
    ['is found with other dashes', [anAlias('Jean-Luc', 'X')], 'by Jean‑Luc, Jean–Luc, Jean Luc', 'by X, X, X'],
    ['is found where ß is written ss', [anAlias('Strauß', 'X')], 'by STRAUSS', 'by X'],
    ['is found where ß is written as a capital', [anAlias('Strauß', 'X')], 'by STRAUẞ', 'by X'],
    ['with a capital ß is found in small letters', [anAlias('STRAUẞ', 'X')], 'by Strauß, Strauss', 'by X, X'],
    [
      'is found with its dots written out, and without them',
      [anAlias('Jörg Müller', 'X')],
      'by Joerg Mueller, Jorg Muller, JÖRG MUELLER, Joerge Mueller',
      'by X, X, X, Joerge Mueller',
    ],
    ['is found in Nordic letters written out', [anAlias('Åse Søby', 'X')], 'by Aase Soeby, Ase Soby', 'by X, X'],
    ['is found with letters taken apart', [anAlias('Þór Ægir Cœur', 'X')], 'by Thor Aegir Coeur', 'by X'],
    [
      'with two letters is not found with one',
      [anAlias('Joel', 'X'), anAlias('Michael', 'X')],
      'Jol, Michal',
      'Jol, Michal',
    ],
    [
      'is found where a line ends within it',
      [ADA],
      'by Ada Love-\n  lace, Ada Love\u2010\nlace',
      'by the engineer, the engineer',
    ],
    [
      'is left in a word that a line ends within',
      [ANN],
      'we plan-\nned with An-\nnabel',
      'we plan-\nned with An-\nnabel',
    ],
    ['in Arabic is found with vowels and stretched', [anAlias('علي', 'X')], 'مع عَلِي عـلـي', 'مع X X'],
    ['in Hebrew is found with points', [anAlias('שלום', 'X')], 'עם שָׁלוֹם', 'עם X'],
    [
      'is found in addresses within prose as in a link',
      [ADA],
      'to adalovelace@a.b, <https://a.b/~adalovelace> www.adalovelace.example; adalovelace',
      'to the engineer@a.b, <https://a.b/~the engineer> www.the engineer.example; adalovelace',
    ],
    [
      'is found in the address of a host in prose',
      [anAlias('Müller', 'X')],
      'see xn--mller-kva.example',
      'see X.example',
    ],
    [
      'keeps its stop',
      [anAlias('Acme Inc.', 'a customer')],
      'For Acme Inc. and acme inc',
      'For a customer and a customer',
    ],
    ['of marks is no single letter', [anAlias('C++', 'X')], 'a C, a C++', 'a C, a X'],
    ['with a number is no larger one', [anAlias('Team 7', 'X')], 'by Team 7, Team 70', 'by X, Team 70'],
    ['in Chinese is found anywhere', [anAlias('王小明', '同事')], '我和王小明一起', '我和同事一起'],
    ['in Japanese is found anywhere', [anAlias('ファルコン', '案件')], 'ﾌｧﾙｺﾝの設計', '案件の設計'],
    ['in Thai is found anywhere', [anAlias('สมชาย', 'X')], 'โดยสมชายเขียน', 'โดยXเขียน'],
    ['in Korean is found before particles, never within a syllable', [anAlias('가', 'X')], '가는 각', 'X는 각'],
    ['in Latin letters is found in Japanese', [anAlias('Falcon', 'X')], '新Falconの', '新Xの'],
    ['in Cyrillic is left in a longer word', [anAlias('Анна', 'X')], 'от Анна и Аннабель', 'от X и Аннабель'],
    ['in Arabic is left in a longer word', [anAlias('علي', 'X')], 'مع علي وعلياء', 'مع X وعلياء'],
    ['has other spellings', [anAlias('Grace Hopper', 'X', ['GH', 'Amazing Grace'])], 'GH, amazing grace', 'X, X'],
    ['longer than another comes first', [anAlias('Ada', 'Y'), ADA], 'from Ada Lovelace, Ada', 'from the engineer, Y'],
    [
      'in a replacement is not replaced',
      [anAlias('Falcon', 'Hawk'), anAlias('Hawk', 'Falcon')],
      'a Falcon, a Hawk',
      'a Hawk, a Falcon',
    ],
    ['that is nothing changes nothing', [anAlias('\u200b', 'X')], 'a\u200bb', 'a\u200bb'],
  ])('%s', (_, aliases, text, expected) => {
    expect(replaced(aliases, text)).toBe(expected);
  });

  it.each([
    'https://example.com/wiki/Ada%20Lovelace',
    'https://example.com/~adalovelace',
    'https://ada-lovelace.example.com',
    'https://example.com/?q=ada+lovelace',
    'mailto:Ada_Lovelace@example.com',
  ])('is found in the address %s', (url) => {
    expect(nameFinder([ADA]).matches(url, 'address')).toHaveLength(1);
  });

  it.each([
    ['Müller', 'https://xn--mller-kva.example/'],
    ['Müller', 'https://docs.XN--MLLER-SHOP-9DB.example/'],
    ['北京', 'https://xn--1lq90i.example'],
    ['Müller', 'mailto:joerg.mueller@example.com'],
    ['José', 'https://example.com/Jos%E9'],
    ['José', 'https://example.com/Jos%25C3%25A9'],
    ['José', 'https://example.com/%ff-%4A%6fs%c3%a9'],
    ['O’Brien', 'https://example.com/obrien'],
  ])('%s is found in the address %s', (name, url) => {
    expect(nameFinder([anAlias(name, 'X')]).matches(url, 'address')).toHaveLength(1);
  });

  it('leaves an address alone that only looks coded', () => {
    for (const url of ['https://xn--.example/a', 'https://xn--ß.example/%', 'https://xn--zzzzzzzzzz9999999.example/%2'])
      expect(nameFinder([ANN]).replaced(url, 'address')).toBe(url);
  });

  it('is not found in an address that only has the same letters', () => {
    expect(nameFinder([ANN]).matches('https://example.com/annual?plan=manning', 'address')).toEqual([]);
  });

  it('leaves a text without names exactly as it was', () => {
    const text = 'Cafe\u0301 \u00ad\r\n\u0000 100% %zz %c3';
    expect(replaced([ANN, JOSE], text)).toBe(text);
  });

  it('is nowhere in what is left, whatever stands around it', () => {
    const around = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '.', '%', '\u0301', '林', '\n', '\ud800', "'", '-'),
    });
    fc.assert(
      fc.property(around, around, fc.constantFrom('Zoë Quux', 'ZOE\u0308 QUUX', 'zoe quux'), (before, after, name) => {
        const text = `${before} ${name} ${after}`;
        expect(replaced([anAlias('Zoë Quux', 'X')], text)).toMatch(/X/);
        expect(replaced([anAlias('Zoë Quux', 'X')], text).normalize('NFKD')).not.toMatch(/quux/i);
      }),
    );
  });
});
