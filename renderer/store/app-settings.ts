import { create } from 'zustand';
import type { Settings } from '../../shared/model/settings.ts';
import { ask } from '../api/client.ts';

/** What the program remembers of its own, as far as the window needs it. */
export const useAppSettings = create<Pick<Settings, 'theme' | 'lockAfterMinutes'>>(() => ({
  theme: 'system',
  lockAfterMinutes: 15,
}));

/** Reads the settings from the desk and shows the window in its theme. */
export async function loadAppSettings(): Promise<void> {
  const answer = await ask('app.describe', {});
  if (!answer.ok) return;
  const { theme, lockAfterMinutes } = answer.value.settings;
  useAppSettings.setState({ lockAfterMinutes });
  show(theme);
}

export async function chooseTheme(theme: Settings['theme']): Promise<void> {
  show(theme);
  await ask('settings.change', { theme });
}

/** After how many minutes without work locked cases are locked again; null for never. */
export async function chooseLockAfter(lockAfterMinutes: number | null): Promise<void> {
  useAppSettings.setState({ lockAfterMinutes });
  await ask('settings.change', { lockAfterMinutes });
}

function show(theme: Settings['theme']): void {
  useAppSettings.setState({ theme });
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
