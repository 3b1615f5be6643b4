import { type LogFrame, readLogFrames } from '../damage/log-frames.ts';
import { PAGE_SIZE } from '../page-size.ts';

/** The pages of the file, with those of the log that SQLite would read in their place. */
export function imageOf(file: Uint8Array, log: Uint8Array | null): Uint8Array {
  const reading = log === null ? null : readLogFrames(log, PAGE_SIZE);
  const frames = reading === null ? [] : reading.frames.slice(0, reading.sound);
  const pages = frames.reduce((most, { page }) => Math.max(most, page), Math.ceil(file.length / PAGE_SIZE));
  const image = new Uint8Array(pages * PAGE_SIZE);
  image.set(file);
  layOver(image, frames);
  return image;
}

/** Puts pages of a log in the place of those of an image that is large enough, the last of each. */
export function layOver(image: Uint8Array, frames: readonly LogFrame[]): void {
  for (const { page, content } of frames) image.set(content, (page - 1) * PAGE_SIZE);
  // What lies in memory has no log: the header says so in its two version numbers.
  image.set([1, 1], 18);
}
