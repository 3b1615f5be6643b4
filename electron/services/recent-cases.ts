import type { SettingsStore } from '../store/settings-store.ts';

const REMEMBERED = 20;

/** Puts a case in front of the recently opened ones. */
export function rememberCase(settings: SettingsStore, id: string): void {
  change(settings, (recent) => [id, ...recent.filter((other) => other !== id)]);
}

export function forgetCase(settings: SettingsStore, id: string): void {
  change(settings, (recent) => recent.filter((other) => other !== id));
}

function change(settings: SettingsStore, edit: (recent: readonly string[]) => string[]): void {
  const before = settings.get();
  const recentCases = edit(before.recentCases).slice(0, REMEMBERED);
  if (recentCases.join() !== before.recentCases.join()) settings.set({ ...before, recentCases });
}
