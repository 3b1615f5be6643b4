import { success } from '../../shared/lib/result.ts';
import type { Desk } from './desk.ts';
import type { Services } from './services.ts';

/** What the program says of itself, and its settings. */
export function appServices(desk: Desk): Pick<Services, 'app.describe' | 'settings.change'> {
  return {
    'app.describe': async () =>
      success({ ...desk.description, libraryFolder: desk.folders.library, settings: desk.settings.get() }),
    'settings.change': async ({ theme, recentCases }) => {
      const before = desk.settings.get();
      desk.settings.set({ theme: theme ?? before.theme, recentCases: recentCases ?? before.recentCases });
      return success(desk.settings.get());
    },
  };
}
