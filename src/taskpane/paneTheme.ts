import type { Theme } from '@fluentui/react-components';
import type { Density } from './personal';
import type { PaneTheme } from './surroundings';
import { themes } from './themes';

/** Letters and distances where the officer wants more on a screen. Letters stay at 12 pixels or more. */
const compact: Partial<Theme> = {
  fontSizeBase300: '13px',
  lineHeightBase300: '18px',
  fontSizeBase400: '14px',
  lineHeightBase400: '20px',
  spacingVerticalS: '4px',
  spacingVerticalM: '6px',
  spacingVerticalMNudge: '5px',
  spacingVerticalSNudge: '3px',
  spacingHorizontalM: '8px',
};

/** Fluent's theme for the pane. */
export function paneTheme(theme: PaneTheme, density: Density): Theme {
  return density === 'compact' ? { ...themes[theme], ...compact } : themes[theme];
}
