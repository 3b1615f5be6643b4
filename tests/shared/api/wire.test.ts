import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWire, encodeWire } from '../../../shared/api/wire.ts';

const trip = (value: unknown): unknown => decodeWire(encodeWire(value));

describe('wire', () => {
  it('carries bytes of any value and length', () => {
    for (const length of [0, 1, 2, 3, 255, 256, 0x8000, 0x8001, 200_000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + 7) % 256);
      expect(trip({ bytes })).toEqual({ bytes });
    }
  });

  it('carries a Buffer and a view into a larger buffer as just their own bytes', () => {
    const view = new Uint8Array([1, 2, 3, 4, 5]).subarray(1, 3);
    expect(trip([view, Buffer.from('hi')])).toEqual([new Uint8Array([2, 3]), new Uint8Array([104, 105])]);
  });

  it('gives back an object of the user that looks like bytes', () => {
    const values = [
      { $bytes: 'aGk=' },
      { $$bytes: { $bytes: 'aGk=' } },
      '{"$bytes":"aGk="}',
      { $bytes: 1, b: 2 },
      { $bytes: null },
    ];
    for (const value of values) expect(trip({ value })).toEqual({ value });
  });

  it('gives back every JSON value unchanged', () => {
    const key = fc.oneof(fc.constantFrom('$bytes', '$$bytes', '$$$bytes', 'bytes'), fc.string());
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.uint8Array(),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).node;
    fc.assert(
      fc.property(
        value.filter((item) => !JSON.stringify(item).includes('__proto__')),
        (item) => {
          expect(trip(item)).toEqual(item);
        },
      ),
    );
  });

  it('leaves no way to change a prototype', () => {
    const decoded = decodeWire('{"__proto__":{"polluted":true},"a":{"__proto__":{"polluted":true}}}') as { a: object };
    expect(Object.keys(decoded)).toEqual(['a']);
    expect(Object.assign({}, decoded, decoded.a)).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  it('throws on text that is not of its form', () => {
    for (const text of ['', '{', '{"$bytes": 1}', '{"$bytes": "*"}']) expect(() => decodeWire(text)).toThrow();
  });

  it('writes null for what JSON cannot say', () => {
    expect(encodeWire(undefined)).toBe('null');
  });
});
