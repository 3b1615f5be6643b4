import type { Page } from 'playwright';

type Chosen = { readonly name: string; readonly content: string | Uint8Array };

/** Presses a button that opens the system's file chooser, and chooses a file in it. */
export async function chooseFile(page: Page, button: string, { name, content }: Chosen): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}
