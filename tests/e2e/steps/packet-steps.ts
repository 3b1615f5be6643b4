import type { Page } from 'playwright';

/** Goes to a part of the packet screen. */
export async function showPacketPart(page: Page, part: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Parts of the packet' })
    .getByRole('link', { name: part, exact: true });
  await link.click();
  await page.locator('[aria-current="page"]', { hasText: part }).waitFor();
}
