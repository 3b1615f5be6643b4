import { create } from 'zustand';
import type { Settings } from '../../shared/model/settings.ts';
import { ask } from '../api/client.ts';

/** What the program remembers of its own, as far as the window needs it. */
export const useAppSettings = create<Pick<Settings, 'theme'>>(() => ({ theme: 'system' }));

/** Reads the settings from the desk and shows the window in its theme. */
export async function loadAppSettings(): Promise<void> {
  const answer = await ask('app.describe', {});
  if (answer.ok) show(answer.value.settings.theme);
}

export async function chooseTheme(theme: Settings['theme']): Promise<void> {
  show(theme);
  await ask('settings.change', { theme });
}

function show(theme: Settings['theme']): void {
  useAppSettings.setState({ theme });
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
