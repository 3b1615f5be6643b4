/** A program that opens the library of a folder, says "open" or the code of why not, and keeps it until it is ended. */
import { openLibrary } from '../../electron/store/library.ts';
import { codeOf } from './must-value.ts';

const opened = openLibrary(process.argv[2] ?? '', () => new Date(), { door: 'electron' });
process.stdout.write(`${opened.ok ? (opened.value.readOnly?.code ?? 'open') : codeOf(opened)}\n`);
// Held on to: what nobody can reach any more is closed by the collector of garbage, and its locks go.
setInterval(() => opened.ok, 1_000);
