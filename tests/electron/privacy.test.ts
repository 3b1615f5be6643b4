import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeNetwork, guardSession, systemKeychain } from '../../electron/privacy.ts';
import { app, protocol, SessionStandIn, safeStorage } from '../support/electron-stand-in.ts';

vi.mock('electron', () => import('../support/electron-stand-in.ts'));

beforeEach(() => vi.clearAllMocks());

function guarded(): SessionStandIn {
  const session = new SessionStandIn();
  guardSession(session as never, async () => null);
  return session;
}

describe('before the app is ready', () => {
  it('names no address, sandboxes every window and makes its scheme a secure one', () => {
    closeNetwork();
    expect(app.commandLine.appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND');
    expect(app.commandLine.appendSwitch).toHaveBeenCalledWith('disable-background-networking', undefined);
    expect(app.enableSandbox).toHaveBeenCalled();
    expect(protocol.registerSchemesAsPrivileged.mock.calls[0]?.[0]).toMatchObject([
      { scheme: 'rungs', privileges: { standard: true, secure: true } },
    ]);
  });
});

describe('the session', () => {
  it.each([
    ['rungs://app/', false],
    ['rungs://app/assets/main.js', false],
    ['blob:rungs://app/1b2c', false],
    ['data:image/png;base64,AA==', false],
    ['https://fonts.example/a.woff2', true],
    ['http://127.0.0.1:8080/', true],
    ['ws://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['rungs://other/', true],
    ['rungs://app.example/', true],
    ['blob:https://example.org/1b2c', true],
    ['chrome-extension://abc/x.js', true],
  ])('cancels a request to %s: %s', (url, cancelled) => {
    const listener = guarded().webRequest.onBeforeRequest.mock.calls[0]?.[0];
    const answer = vi.fn();
    listener?.({ url }, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel: cancelled });
  });

  it('lets the window put what is copied onto the clipboard, and read nothing from there', () => {
    const session = guarded();
    const asked = (permission: 'clipboard-sanitized-write' | 'clipboard-read') => {
      const answer = vi.fn();
      session.setPermissionRequestHandler.mock.calls[0]?.[0]?.({} as never, permission, answer, {} as never);
      return [
        answer.mock.calls[0]?.[0],
        session.setPermissionCheckHandler.mock.calls[0]?.[0]?.(null, permission, '', {} as never),
      ];
    };
    expect(asked('clipboard-sanitized-write')).toEqual([true, true]);
    expect(asked('clipboard-read')).toEqual([false, false]);
  });

  it('refuses every other permission, every device, screen and download, and fetches no dictionary', () => {
    const session = guarded();
    const answer = vi.fn();
    session.setPermissionRequestHandler.mock.calls[0]?.[0]?.({} as never, 'geolocation', answer, {} as never);
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0]?.(null, 'media', '', {} as never)).toBe(false);
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]?.({} as never)).toBe(false);
    const shared = vi.fn();
    session.setDisplayMediaRequestHandler.mock.calls[0]?.[0]?.({} as never, shared);
    expect(shared).toHaveBeenCalledExactlyOnceWith({});
    const download = { preventDefault: vi.fn() };
    session.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(process.platform === 'darwin');
  });

  it('serves the window under its own scheme', async () => {
    const [scheme, answer] = guarded().protocol.handle.mock.calls[0] ?? [];
    expect(scheme).toBe('rungs');
    const response = await answer?.({ url: 'rungs://app/nothing', method: 'GET' } as never);
    expect((response as Response).status).toBe(404);
  });
});

describe('the keychain', () => {
  it('is none where the system encrypts nothing, or with a password that everybody knows', () => {
    expect(systemKeychain('darwin')).toBeNull();
    safeStorage.isEncryptionAvailable.mockReturnValue(true);
    for (const backend of ['basic_text', 'unknown'] as const) {
      safeStorage.getSelectedStorageBackend.mockReturnValue(backend);
      expect(systemKeychain('linux')).toBeNull();
    }
    safeStorage.getSelectedStorageBackend.mockReturnValue('gnome_libsecret');
    expect(systemKeychain('linux')).not.toBeNull();
  });

  it('gives back what it keeps, and nothing when it refuses', () => {
    safeStorage.isEncryptionAvailable.mockReturnValue(true);
    const keychain = systemKeychain('darwin');
    const secret = Uint8Array.of(0, 255, 7);
    const kept = keychain?.protect(secret) ?? new Uint8Array();
    expect(Uint8Array.from(keychain?.reveal(kept) ?? [])).toEqual(secret);
    safeStorage.decryptString.mockImplementationOnce(() => {
      throw new Error('locked');
    });
    expect(keychain?.reveal(kept)).toBeNull();
  });
});
