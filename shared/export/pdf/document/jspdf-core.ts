import type { jsPDF } from 'jspdf';

type Events = {
  readonly buildDocument: undefined;
  readonly putPage: { readonly pageNumber: number };
  readonly putFont: { readonly font: { readonly id: string; objectNumber: number; isAlreadyPutted: boolean } };
  readonly putCatalog: undefined;
};

type Internal = {
  readonly events: { subscribe(topic: string, listener: (payload: never) => void): void };
  write(line: string): void;
  newObjectDeferred(): number;
  getFont(): { readonly id: string };
  getPageInfo(page: number): { readonly objId: number; readonly pageContext: { contentsObjId: number } };
};

/** The part of jsPDF that its plugins are made with and its types leave out. */
export type JsPdfCore = {
  readonly setPdfVersion: (version: string) => void;
  readonly on: <Topic extends keyof Events>(topic: Topic, listener: (payload: Events[Topic]) => void) => void;
  readonly write: (line: string) => void;
  readonly reserveObject: () => number;
  /** Name among the resources of the font that is set now, as in "F1". */
  readonly fontResource: () => string;
  /** Number of the object of a page (from 0); known once the document is built. */
  readonly pageObject: (page: number) => number;
  /** Number of the object that holds a page's contents. */
  readonly contentsObject: (page: number) => number;
};

export function jsPdfCore(doc: jsPDF): JsPdfCore {
  const internal = doc.internal as unknown as Internal;
  const { setPdfVersion } = (doc as unknown as { __private__: { setPdfVersion(version: string): void } }).__private__;
  return {
    setPdfVersion,
    on: (topic, listener) => internal.events.subscribe(topic, listener),
    write: (line) => internal.write(line),
    reserveObject: () => internal.newObjectDeferred(),
    fontResource: () => internal.getFont().id,
    pageObject: (page) => internal.getPageInfo(page + 1).objId,
    contentsObject: (page) => internal.getPageInfo(page + 1).pageContext.contentsObjId,
  };
}
