// Stands in for Electron in a process of its own, as far as a command of the built program needs it.
import { registerHooks } from 'node:module';

const SOURCE = `
const nothing = new Proxy(function () {}, { get: () => nothing, apply: () => nothing, construct: () => nothing });
export const app = {
  getAppPath: () => process.cwd(),
  exit: (code) => process.exit(code),
};
export const BrowserWindow = nothing, dialog = nothing, ipcMain = nothing, Menu = nothing, nativeTheme = nothing;
export const protocol = nothing, safeStorage = nothing, screen = nothing, session = nothing, shell = nothing;
export default { app };
`;

process.defaultApp = true;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: `data:text/javascript,${encodeURIComponent(SOURCE)}`, shortCircuit: true }
      : next(specifier, context),
});
