import Conf from 'conf';

/** Stands in for electron-store, which looks for Electron itself: `conf`, its base, with the one option that differs. */
export class ElectronStoreStandIn extends Conf {
  constructor({ name, ...options }: { readonly name: string; readonly cwd: string }) {
    super({ ...options, configName: name });
  }
}
