import { hasProgram, timeOfProcess } from '../measure.ts';
import { type Bench, timeRow } from '../row.ts';
import { rowsOfSizes } from './packet-files.ts';

/** DOCX of packets of some sizes as a whole process, beside pandoc on the same content. */
export const docx: Bench = {
  name: 'docx',
  run: async (options) =>
    rowsOfSizes(options, ({ items, runs, at, write }) => {
      write('md', 1);
      // The first run of a program compiles it; the next ones find that kept.
      write('docx', 1);
      const ours = write('docx', runs);
      const pandoc = hasProgram('pandoc')
        ? timeOfProcess(runs, 'pandoc', [at('packet.md'), '-o', at('pandoc.docx')])
        : null;
      return [timeRow(`DOCX of ${items}`, ours, 'pandoc', pandoc, '≤ 0.5')];
    }),
};
