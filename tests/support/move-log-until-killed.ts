/**
 * A program that saves some edits into the library of a folder and is ended at the k-th write or flush of moving its log into
 * the file, as `fault.c` makes it; says so where it comes to the end of that.
 */
import { openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openLibrary } from '../../electron/store/library.ts';
import { mustValue } from './must-value.ts';
import { addTo } from './stray-log.ts';

const [folder = '', first = '1', half = '0'] = process.argv.slice(2);
const library = mustValue(openLibrary(folder, () => new Date()));
for (let index = 0; index < 8; index += 1) addTo(library, 'one', [`added-${index}`], 60);
const control = openSync(process.env.FAULT_CONTROL ?? '', 'r+');
writeSync(control, new Uint8Array(Int32Array.of(0, Number(first), Number(first), -1, Number(half)).buffer), 0, 20, 0);
const database = new DatabaseSync(path.join(folder, 'library.sqlite'));
database.exec('PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(PASSIVE)');
process.stdout.write('moved\n');
process.kill(process.pid, 'SIGKILL');
