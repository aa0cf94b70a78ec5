import { findingNumber } from '../../domain/findingNumber';
import type { Evidence } from '../../domain/judgement';
import type { Language } from '../../domain/text';
import { say } from '../words/say';
import { sharedSheetWords } from '../words/sheets/shared';

/** What a piece of evidence is called for short: an indicator by its code, a finding by its place in the list. Its id, "F5", would be read as a cell. */
export function evidenceName({ kind, id }: Pick<Evidence, 'kind' | 'id'>, language: Language): string {
  const number = kind === 'finding' ? findingNumber(id) : undefined;
  return number === undefined ? id : say(sharedSheetWords, 'findingNumber', language, { number });
}
