import type { Sheet } from '../../model/sheet';
import { protectionOptions } from '../parts/protectionOptions';
import type { XmlElement } from '../xml/xmlElement';

/** Whether a sheet is protected, and what is allowed all the same. */
export function readProtection(element: XmlElement | undefined): Sheet['protection'] {
  if (!element?.flag('sheet')) return { on: false };
  const options: Record<string, boolean | string> = {};
  for (const { option, attribute, locked } of protectionOptions)
    options[option] = !element.flag(attribute, locked);
  options['selectionMode'] = element.flag('selectLockedCells')
    ? element.flag('selectUnlockedCells')
      ? 'None'
      : 'Unlocked'
    : 'Normal';
  return { on: true, options };
}
