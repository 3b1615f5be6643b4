// The few globals that every runtime of `shared` has (browsers, Node, Electron); anything else must come in as an argument.
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(input: string, into: Uint8Array): { readonly read: number; readonly written: number };
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(input?: Uint8Array): string;
}
/** Bytes as base64 and back, one character a byte. */
declare function btoa(binary: string): string;
declare function atob(base64: string): string;
