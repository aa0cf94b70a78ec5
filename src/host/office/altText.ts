import type { Sheet } from '../model/sheet';
import type { Session } from './session';

/**
 * The chart API has no alternative text. A worksheet custom property `<altTextPrefix><chart name>` says what it should be, and
 * the file gets it; it does not matter which of the two comes first.
 */
export function giveAltText(session: Session, sheet: Sheet): void {
  const prefix = session.altTextPrefix.toLowerCase();
  for (const [key, value] of sheet.customProperties) {
    if (!key.toLowerCase().startsWith(prefix)) continue;
    const name = key.slice(prefix.length).toLowerCase();
    for (const chart of sheet.charts) if (chart.name.toLowerCase() === name) chart.altText = value;
  }
}
