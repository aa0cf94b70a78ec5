import { Refusal, sentences } from './refusal';
import { sheetNamed } from './rangeOf';
import type { Session } from './session';
import type { Sheet } from '../model/sheet';

/**
 * Checks a sheet's name: 1 to 31 characters, none of / \ ? * : [ ], no apostrophe at either end, not "History".
 * @throws Refusal InvalidArgument, or ItemAlreadyExists for a name in use, whatever its case
 */
export function checkSheetName(session: Session, name: unknown, own?: Sheet): string {
  const fits =
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!fits) throw new Refusal('InvalidArgument', sentences.invalidArgument);
  const there = sheetNamed(session, name);
  if (there && there !== own) throw new Refusal('ItemAlreadyExists', sentences.itemAlreadyExists);
  return name;
}

/** "Sheet2": the first number that is free, counting from how many there are. */
export function freeSheetName(session: Session): string {
  let number = 1;
  while (sheetNamed(session, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** "Setup (2)", shortened to fit, as Excel names a copy. */
export function copyName(session: Session, name: string): string {
  let number = 2;
  const made = (): string => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (sheetNamed(session, made())) number++;
  return made();
}
