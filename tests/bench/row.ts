import { LONGEST } from './measure.ts';

/** One line of the benchmark: our figure and a peer's from the same run, and the ratio we aim for. */
export type Row = {
  readonly name: string;
  readonly figure: string;
  readonly peer: string;
  /** Ours divided by the peer's; null when the peer is not on this machine. */
  readonly ratio: number | null;
  /** Whether the peer was ended before it was done, and the ratio is lower than that. */
  readonly isLower?: boolean;
  /** As in "≤ 0.5"; empty when there is no goal yet. */
  readonly goal: string;
};

export type BenchOptions = {
  /** One quick pass at the smallest size, so that the benchmark itself is tested. */
  readonly small: boolean;
  /** Activities of the packets that are written, where a bench writes packets. */
  readonly sizes: readonly number[];
};

/** A named group of rows. */
export type Bench = { readonly name: string; readonly run: (options: BenchOptions) => Promise<readonly Row[]> };

/** "35 ms", "1.20 s". */
function timeText(milliseconds: number): string {
  return milliseconds < 1_000
    ? `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
    : `${(milliseconds / 1_000).toFixed(2)} s`;
}

/** A row of two times in milliseconds; a peer of null is one that is not on this machine, an infinite one was never done. */
export function timeRow(name: string, ours: number, peerName: string, peers: number | null, goal: string): Row {
  const row = { name, figure: timeText(ours), goal };
  if (peers === null) return { ...row, peer: `${peerName}: not on this machine`, ratio: null };
  if (Number.isFinite(peers)) return { ...row, peer: `${peerName}: ${timeText(peers)}`, ratio: ours / peers };
  return { ...row, peer: `${peerName}: not done after ${timeText(LONGEST)}`, ratio: ours / LONGEST, isLower: true };
}
