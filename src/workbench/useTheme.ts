import { useSyncExternalStore } from 'react';
import type { PaneTheme } from '../taskpane/surroundings';

const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

function themeNow(): PaneTheme {
  if (window.matchMedia(forced).matches) return 'highContrast';
  return window.matchMedia(dark).matches ? 'dark' : 'light';
}

function subscribe(tell: () => void): () => void {
  const watched = [dark, forced].map((query) => window.matchMedia(query));
  for (const query of watched) query.addEventListener('change', tell);
  return () => {
    for (const query of watched) query.removeEventListener('change', tell);
  };
}

/** The theme that the person's system asks for. */
export function useTheme(): PaneTheme {
  return useSyncExternalStore(subscribe, themeNow);
}
