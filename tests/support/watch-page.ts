import type { ConsoleMessage, Page } from 'playwright';

/**
 * Adds to `complaints` what a page must never do: errors and warnings of the console (where breaches of the content
 * security policy appear too), uncaught errors, requests that are refused or leave this origin.
 */
export function watchPage(page: Page, origin: () => string, complaints: string[]): void {
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('crash', () => complaints.push('the page crashed'));
  page.on('popup', (popup) => complaints.push(`a page was opened: ${popup.url()}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!isOwn(address, origin())) complaints.push(`request beyond this machine: ${address}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

function isOwn(address: string, origin: string): boolean {
  return address.startsWith(`${origin}/`) || address.startsWith(`blob:${origin}/`) || address.startsWith('data:');
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning' || /content security policy/i.test(message.text());
}
