import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../support/chromium.ts';
import { type Process, timeOfProcess, timesOfProcesses } from '../measure.ts';
import { type Bench, type Row, timeRow } from '../row.ts';
import { type PacketFiles, rowsOfSizes } from './packet-files.ts';

const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-pdf-header-footer',
];
const PEERS = new URL('../peers/', import.meta.url);

/** PDF of packets of some sizes as whole processes, beside Chromium, pdfkit and pdfmake on the same content; all but pdfmake tagged. */
export const pdf: Bench = {
  name: 'pdf',
  run: async (options) =>
    rowsOfSizes(options, (files) => {
      const { items, rounds, at, writing } = files;
      timeOfProcess(writing('html'));
      timeOfProcess(writing('pdf'));
      files.writeOutline();
      const chromium = findChromium();
      const [ours = 0, pdfkit = null, pdfmake = null, printed = null] = timesOfProcesses(rounds, [
        writing('pdf'),
        peerProcess('pdfkit', files),
        peerProcess('pdfmake', files),
        ...(chromium === null ? [] : [printing(chromium, files)]),
      ]);
      return [
        timeRow(`PDF of ${items}`, ours, 'Chromium print', printed, '≤ 0.4'),
        timeRow(`PDF of ${items}`, ours, 'pdfkit', pdfkit, '≤ 0.6'),
        timeRow(`PDF of ${items}`, ours, 'pdfmake', pdfmake, ''),
        ...(existsSync(at('chromium.pdf')) ? [sizeRow(files, 'Chromium print', 'chromium.pdf', '≤ 0.3')] : []),
        sizeRow(files, 'pdfkit', 'pdfkit.pdf', ''),
      ];
    }),
};

function printing(command: string, { at }: PacketFiles): Process {
  return {
    command,
    parameters: [...CHROMIUM_FLAGS, `--print-to-pdf=${at('chromium.pdf')}`, `file://${at('packet.html')}`],
  };
}

function peerProcess(name: 'pdfkit' | 'pdfmake', { at }: PacketFiles): Process {
  const script = fileURLToPath(new URL(`${name}-packet.mjs`, PEERS));
  return { command: process.execPath, parameters: [script, at('outline.json'), at(`${name}.pdf`)] };
}

function sizeRow({ items, at }: PacketFiles, peerName: string, file: string, goal: string): Row {
  const [own, other] = [statSync(at('packet.pdf')).size, statSync(at(file)).size];
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;
  return {
    name: `PDF file of ${items}`,
    figure: kilobytes(own),
    peer: `${peerName}: ${kilobytes(other)}`,
    ratio: own / other,
    goal,
  };
}
