import { hasProgram, timeOfProcess, timesOfProcesses } from '../measure.ts';
import { type Bench, timeRow } from '../row.ts';
import { rowsOfSizes } from './packet-files.ts';

/** DOCX of packets of some sizes as a whole process, beside pandoc on the same content. */
export const docx: Bench = {
  name: 'docx',
  run: async (options) =>
    rowsOfSizes(options, ({ items, rounds, at, writing }) => {
      timeOfProcess(writing('md'));
      // The first run of a program compiles it; the next ones find that kept.
      timeOfProcess(writing('docx'));
      const peers = hasProgram('pandoc')
        ? [{ command: 'pandoc', parameters: [at('packet.md'), '-o', at('pandoc.docx')] }]
        : [];
      const [ours = 0, pandoc = null] = timesOfProcesses(rounds, [writing('docx'), ...peers]);
      return [timeRow(`DOCX of ${items}`, ours, 'pandoc', pandoc, '≤ 0.5')];
    }),
};
