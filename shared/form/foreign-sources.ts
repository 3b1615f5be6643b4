import type { Document, Element } from '@xmldom/xmldom';
import { isSafeUrl } from '../model/field.ts';
import type { FormNotice } from './form-types.ts';
import { removeReadingFields } from './reading-fields.ts';
import { elements, partText, partXml, textParts, type WordPackage, withParts } from './word-package.ts';

const HYPERLINK = /\/hyperlink$/;
const LONGEST = 100;

/** A form without what would lead or reach elsewhere, and what was taken out of it. */
export type Tamed = { readonly word: WordPackage; readonly notices: readonly FormNotice[] };

/**
 * Keeps links that are http, https or mailto. Other links become plain text; pictures, templates and data that Word would
 * fetch from elsewhere go, and so do fields that read other files (their last result stays).
 */
export function withoutForeignSources(word: WordPackage): Tamed {
  const related = [...word.parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .reduce(tameRelationships, { word, notices: [] });
  return textParts(word).reduce(({ word: tamed, notices }, { name }): Tamed => {
    if (!/instr/.test(partText(tamed, name))) return { word: tamed, notices };
    const xml = partXml(tamed, name);
    const removed = removeReadingFields(xml);
    if (removed.length === 0) return { word: tamed, notices };
    return {
      word: withParts(tamed, { [name]: xml }),
      notices: [...notices, ...removed.map((what) => ({ code: 'field-removed', what }) as const)],
    };
  }, related);
}

function tameRelationships({ word, notices }: Tamed, name: string): Tamed {
  const xml = partXml(word, name);
  const foreign = elements(xml, 'Relationship').filter(
    (each) =>
      each.getAttribute('TargetMode') === 'External' &&
      !(HYPERLINK.test(each.getAttribute('Type') ?? '') && isSafeUrl(each.getAttribute('Target') ?? '')),
  );
  if (foreign.length === 0) return { word, notices };
  const owner = name.replace(/_rels\/([^/]+)\.rels$/, '$1');
  const ids = new Set(foreign.map((each) => each.getAttribute('Id') ?? ''));
  for (const each of foreign) each.parentNode?.removeChild(each);
  const tamed = withParts(word, { [name]: xml });
  return {
    word:
      word.parts.has(owner) && owner.endsWith('.xml')
        ? withParts(tamed, { [owner]: withoutReferences(partXml(word, owner), ids) })
        : tamed,
    notices: [
      ...notices,
      ...foreign.map(
        (each): FormNotice => ({
          code: HYPERLINK.test(each.getAttribute('Type') ?? '') ? 'link-removed' : 'source-removed',
          what: printable(each.getAttribute('Target') ?? ''),
        }),
      ),
    ],
  };
}

/** Where a part names a relationship that is gone, Word would refuse the file. */
function withoutReferences(xml: Document, ids: ReadonlySet<string>): Document {
  for (const element of elements(xml, '*')) {
    for (const attribute of [...element.attributes]) {
      if (!attribute.nodeName.startsWith('r:') || !ids.has(attribute.nodeValue ?? '')) continue;
      if (isOptional(element)) element.removeAttribute(attribute.nodeName);
      else element.parentNode?.removeChild(element);
    }
  }
  return xml;
}

/** Elements that say something without their relationship as well. */
function isOptional({ nodeName }: Element): boolean {
  return nodeName === 'w:hyperlink' || nodeName === 'a:blip' || nodeName.startsWith('v:');
}

function printable(address: string): string {
  return address.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, LONGEST);
}
