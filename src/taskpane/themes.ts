import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { PaneTheme } from './surroundings';

/** Fluent's theme for each of ours: the same in the pane and in the workbench. */
export const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
} as const satisfies Record<PaneTheme, unknown>;
