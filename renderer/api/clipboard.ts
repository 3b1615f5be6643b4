import type { CopiedPart } from '../../shared/api/answers.ts';
import { type Failure, failure, type Result } from '../../shared/lib/result.ts';

type Made = Result<CopiedPart, Failure>;

/**
 * Puts onto the clipboard what `make` answers, as rich text and as plain text at once. To be called right from a click: browsers
 * let a page copy only then, and wait for what is still being made. Fails with the problem of `make`, or with `refused`.
 */
export async function copyOut(make: () => Promise<Made>, refused: Failure): Promise<Made> {
  const making = make();
  if (await writtenLater(making)) return making;
  const made = await making;
  if (!made.ok) return made;
  return copiedNow(made.value) ? made : failure(refused);
}

/** Whether the browser took it; false where it cannot, does not want to, or there is nothing to be taken. */
async function writtenLater(making: Promise<Made>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined) return false;
  const flavour = async (type: string, of: (copied: CopiedPart) => string): Promise<Blob> => {
    const made = await making;
    if (!made.ok) throw new Error(made.problem.code);
    return new Blob([of(made.value)], { type });
  };
  const html = flavour('text/html', (copied) => copied.html);
  const plain = flavour('text/plain', (copied) => copied.plain);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
    return true;
  } catch {
    // A browser that refuses at once looks at neither.
    await Promise.allSettled([html, plain]);
    return false;
  }
}

/** The way of old: the page says what is copied while the browser copies. */
function copiedNow({ html, plain }: CopiedPart): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
