import type { Document, Element } from '@xmldom/xmldom';
import { elements } from './word-package.ts';

/**
 * Loops repeat paragraphs with everything in them. Ids that Word wants once in a part are kept where they stand first: later
 * ids of paragraphs and content controls go (Word gives new ones), bookmarks of a name that is there already go as a whole.
 */
export function withoutTwins(xml: Document): Document {
  const seen = new Set<string>();
  const isTwin = (kind: string, id: string | null) => {
    if (id === null) return false;
    const key = `${kind} ${id}`;
    const isThere = seen.has(key);
    seen.add(key);
    return isThere;
  };
  for (const paragraph of [...elements(xml, 'w:p'), ...elements(xml, 'w:tr')])
    if (isTwin('paragraph', paragraph.getAttribute('w14:paraId'))) paragraph.removeAttribute('w14:paraId');
  for (const properties of elements(xml, 'w:sdtPr')) {
    const id = elements(properties, 'w:id')[0];
    if (id !== undefined && isTwin('control', id.getAttribute('w:val'))) properties.removeChild(id);
  }
  removeTwinBookmarks(xml, isTwin);
  return xml;
}

/** Begin and end of a copy follow each other, so that an end belongs to the last begin of its id. */
function removeTwinBookmarks(xml: Document, isTwin: (kind: string, id: string | null) => boolean): void {
  const gone = new Set<string>();
  for (const mark of elements(xml, '*')) {
    const id = mark.getAttribute('w:id') ?? '';
    if (mark.nodeName === 'w:bookmarkStart') {
      if (isTwin('bookmark', mark.getAttribute('w:name'))) {
        gone.add(id);
        remove(mark);
      } else {
        gone.delete(id);
      }
    }
    if (mark.nodeName === 'w:bookmarkEnd' && gone.delete(id)) remove(mark);
  }
}

function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}
