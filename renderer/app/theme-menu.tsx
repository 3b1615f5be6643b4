import { Sun } from 'lucide-react';
import { IconButton } from '../components/popups/icon-button.tsx';
import { Menu } from '../components/popups/menu.tsx';
import { chooseTheme, useAppSettings } from '../store/app-settings.ts';
import { text } from '../text/text.ts';

const THEMES = [
  ['system', text.shell.themeSystem],
  ['light', text.shell.themeLight],
  ['dark', text.shell.themeDark],
] as const;

/** Light, dark, or as the system. */
export function ThemeMenu() {
  const theme = useAppSettings((settings) => settings.theme);
  return (
    <Menu
      trigger={<IconButton label={text.shell.theme} icon={<Sun size={16} aria-hidden />} />}
      entries={THEMES.map(([value, label]) => ({
        kind: 'choice',
        label,
        checked: theme === value,
        onSelect: () => void chooseTheme(value),
      }))}
    />
  );
}
