import type { ActionItem } from '../domain/action';
import type { StrengthItem } from '../domain/strength';

/**
 * What an officer knows an action by: its own words, else those of the area for development that it answers, else its indicators, else who
 * has it. Its key only where there is nothing of these.
 */
export function actionNames(strengths: readonly StrengthItem[]): (action: ActionItem) => string {
  const areas = new Map(strengths.map(({ key, words, text }) => [key, words === '' ? text : words]));
  return ({ words, area, indicators, owner, partner, key }) =>
    [words, areas.get(area) ?? '', indicators.join(', '), owner, partner].find((name) => name !== '') ?? key;
}
