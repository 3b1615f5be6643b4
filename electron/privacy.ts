import { app, protocol, type Session, safeStorage } from 'electron';
import { isOwnRequest, PAGE_SCHEME } from './host/own-addresses.ts';
import type { FindPageFile } from './host/page-files.ts';
import { answerPageRequest } from './host/page-protocol.ts';
import type { Keychain } from './services/keychain.ts';

/** Chromium's own reasons to go online, and any name it would look up. */
const SWITCHES: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

/** What has to be said before the app is ready: no network, every window in a sandbox, and our own scheme. */
export function closeNetwork(): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** All that a window of ours may do beyond its page: put onto the clipboard what the user copies. It cannot read from there. */
const GRANTED = 'clipboard-sanitized-write';

/** Refuses a session everything but the files of the program: requests, permissions, devices, downloads, dictionaries. */
export function guardSession(session: Session, findPageFile: FindPageFile): void {
  session.protocol.handle(PAGE_SCHEME, answerPageRequest(findPageFile));
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnRequest(url) }));
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === GRANTED));
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
  // Elsewhere Chromium fetches dictionaries from the network; macOS has its own.
  session.setSpellCheckerEnabled(process.platform === 'darwin');
}

/** On Linux, "places" in which anybody could read a secret: `basic_text` is a password that every Chromium knows. */
const UNSOUND: ReadonlySet<string> = new Set(['basic_text', 'unknown']);

/** The keychain of the user's account; null where the system has none that is worth the name. The app has to be ready. */
export function systemKeychain(platform: NodeJS.Platform = process.platform): Keychain | null {
  if (!safeStorage.isEncryptionAvailable()) return null;
  if (platform === 'linux' && UNSOUND.has(safeStorage.getSelectedStorageBackend())) return null;
  return {
    protect: (secret) => orNull(() => safeStorage.encryptString(Buffer.from(secret).toString('base64'))),
    reveal: (bytes) => orNull(() => Buffer.from(safeStorage.decryptString(Buffer.from(bytes)), 'base64')),
  };
}

/** A keychain that is locked, or that another account wrote to, refuses by throwing. */
function orNull(work: () => Uint8Array): Uint8Array | null {
  try {
    return work();
  } catch {
    return null;
  }
}
