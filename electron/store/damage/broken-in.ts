import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { textsOf } from '../case-rows.ts';
import { isSum, SpoiltRow } from '../row-sum.ts';

/** Whether something of a case of a library is missing or spoilt. Throws what SQLite throws. */
export type IsBroken = (id: string) => boolean;

/** Looks into cases, sealed or not, of a library of any version: whether the document and all edits since are there, no more, as they were written. */
export function brokenIn(database: DatabaseSync): IsBroken {
  const last = database.prepare('SELECT sequence FROM cases WHERE id = ?');
  const columns = database.prepare("SELECT name FROM pragma_table_info('checkpoints')").all();
  const crc = columns.some(({ name }) => name === 'crc') ? 'crc' : 'NULL AS crc';
  // As bytes, because making texts of documents takes longer than all else.
  const checkpoint = database.prepare(
    `SELECT sequence, CAST(document AS BLOB) AS bytes, ${crc} FROM checkpoints WHERE case_id = ?`,
  );
  const since = database.prepare('SELECT * FROM edits WHERE case_id = ? AND sequence > ? ORDER BY sequence');
  const isWhole = (id: string): boolean => {
    const row = checkpoint.get(id);
    const [first, end] = [Number(row?.sequence), Number(last.get(id)?.sequence)];
    if (!(row?.bytes instanceof Uint8Array) || !isSum(row.crc, sumOf(first, row.bytes))) return false;
    const numbers = since.all(id, first).map((edit) => textsOf(edit).sequence);
    return numbers.length === end - first && numbers.every((number, index) => number === first + index + 1);
  };
  return (id) => {
    try {
      return !isWhole(id);
    } catch (thrown) {
      if (thrown instanceof SpoiltRow) return true;
      throw thrown;
    }
  };
}

/** As `documentSum`, of a document that is not made a text. */
function sumOf(sequence: number, bytes: Uint8Array): number {
  return crc32('\0', crc32(bytes, crc32(`${sequence}\0`)));
}
