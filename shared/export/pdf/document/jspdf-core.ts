import type { jsPDF } from 'jspdf';
import type { PdfObject } from './structure-objects.ts';

type PutFont = {
  readonly font: { readonly id: string; objectNumber: number; isAlreadyPutted: boolean };
  readonly newObject: () => number;
  readonly out: (line: string) => void;
  readonly putStream: (stream: { data: string; addLength1: boolean; objectId: number }) => void;
};

type Events = {
  readonly buildDocument: undefined;
  readonly putPage: { readonly pageNumber: number };
  readonly putAdditionalObjects: undefined;
  readonly putFont: PutFont;
  readonly putCatalog: undefined;
};

type Internal = {
  readonly events: { subscribe(topic: string, listener: (payload: never) => void): void };
  readonly pages: string[][];
  write(line: string): void;
  newObjectDeferred(): number;
  newObjectDeferredBegin(number: number, doOutput: boolean): void;
  getFont(): { readonly id: string };
  getPageInfo(page: number): { readonly objId: number };
  putStream(stream: { data: string; filters: string[]; additionalKeyValues: { key: string; value: string }[] }): void;
};

/** The part of jsPDF that its plugins are made with and its types leave out. */
export type JsPdfCore = {
  readonly setPdfVersion: (version: string) => void;
  readonly on: <Topic extends keyof Events>(topic: Topic, listener: (payload: Events[Topic]) => void) => void;
  readonly write: (line: string) => void;
  readonly reserveObject: () => number;
  readonly writeObject: (object: PdfObject) => void;
  /** A stream that is left as it is, so that tools can find it. `text` becomes UTF-8. */
  readonly writeStream: (number: number, keys: string, text: string) => void;
  /** Name among the resources of the font that is set now, as in "F1". */
  readonly fontResource: () => string;
  /** Number of the object of a page (from 0); known while the document is built. */
  readonly pageObject: (page: number) => number;
  /** Sets the content stream of a page (from 0) in place of what was drawn on it. */
  readonly setContent: (page: number, content: string) => void;
};

export function jsPdfCore(doc: jsPDF): JsPdfCore {
  const internal = doc.internal as unknown as Internal;
  const { setPdfVersion } = (doc as unknown as { __private__: { setPdfVersion(version: string): void } }).__private__;
  const begin = (number: number) => internal.newObjectDeferredBegin(number, true);
  return {
    setPdfVersion,
    on: (topic, listener) => internal.events.subscribe(topic, listener),
    write: (line) => internal.write(line),
    reserveObject: () => internal.newObjectDeferred(),
    writeObject: ({ number, body }) => {
      begin(number);
      internal.write(body);
      internal.write('endobj');
    },
    writeStream: (number, keys, text) => {
      const data = String.fromCharCode(...new TextEncoder().encode(text));
      begin(number);
      internal.write(`<<${keys} /Length ${data.length}>>`);
      internal.write('stream');
      internal.write(data);
      internal.write('endstream');
      internal.write('endobj');
    },
    fontResource: () => internal.getFont().id,
    pageObject: (page) => internal.getPageInfo(page + 1).objId,
    setContent: (page, content) => {
      internal.pages[page + 1]?.splice(0, Number.POSITIVE_INFINITY, content);
    },
  };
}
