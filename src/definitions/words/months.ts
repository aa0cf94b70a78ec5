import type { Text } from '../../domain/text';

/**
 * The months, January first. Written out: browsers of the Chromium kind, Excel's own among them, know no Welsh months and would give English
 * ones, in the order of whatever language they run in.
 */
export const months = [
  { en: 'January', cy: 'Ionawr' },
  { en: 'February', cy: 'Chwefror' },
  { en: 'March', cy: 'Mawrth' },
  { en: 'April', cy: 'Ebrill' },
  { en: 'May', cy: 'Mai' },
  { en: 'June', cy: 'Mehefin' },
  { en: 'July', cy: 'Gorffennaf' },
  { en: 'August', cy: 'Awst' },
  { en: 'September', cy: 'Medi' },
  { en: 'October', cy: 'Hydref' },
  { en: 'November', cy: 'Tachwedd' },
  { en: 'December', cy: 'Rhagfyr' },
] as const satisfies readonly Required<Text>[];
