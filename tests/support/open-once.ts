/** A program that opens the library of a folder, closes it again and says so; what it is told to die of is up to `fault.c`. */
import { openLibrary } from '../../electron/store/library.ts';
import { mustValue } from './must-value.ts';

mustValue(openLibrary(process.argv[2] ?? '', () => new Date('2026-11-20T09:00:00.000Z'))).close();
process.stdout.write('opened\n');
