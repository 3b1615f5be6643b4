import { spawn } from 'node:child_process';

type Opener = { readonly command: string; readonly args: readonly string[] };

/**
 * Opens an address in the default browser. Does nothing where there is none or no screen: the address was printed, and a
 * browser that does not come up must not end the program.
 */
export function openBrowser(
  address: string,
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const opener = openerOf(address, platform, env);
  if (opener === null) return;
  const child = spawn(opener.command, opener.args, { stdio: 'ignore', detached: true, windowsHide: true });
  child.on('error', () => {});
  child.unref();
}

/** The platform's own way to open an address; null on a machine without a screen. */
export function openerOf(
  address: string,
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): Opener | null {
  if (platform === 'darwin') return { command: 'open', args: [address] };
  // Not `start` of cmd.exe, to which an ampersand in an address means something.
  if (platform === 'win32') return { command: 'rundll32.exe', args: ['url.dll,FileProtocolHandler', address] };
  const hasScreen = Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
  return hasScreen ? { command: 'xdg-open', args: [address] } : null;
}
