import type { Frame } from './frame-types.ts';
import { makeFrame } from './make-frame.ts';

/** Made once: by docx where the sources run, and when the program is built by whoever builds it, so that it starts without docx. */
export const FRAME: Frame = makeFrame();
