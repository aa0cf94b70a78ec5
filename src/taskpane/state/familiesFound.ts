import { shippedFamilies } from '../../definitions/families/families';
import { inLanguage } from '../../definitions/words/say';
import type { Language } from '../../domain/text';
import type { Tidied } from '../../domain/tidied';
import { councilOf } from './councils';

/** Names of the families of councils in all sheets, each once, in alphabetical order; then those that we ship for the council's country.
 * @param council as it was chosen: see `councilKey` */
export function familiesFound(
  { families, figures }: Tidied,
  council: string,
  language: Language,
): readonly string[] {
  const onSheets = [...new Set(families.flatMap((table) => table.families.map(({ name }) => name)))];
  const country = councilOf(council, figures.authorities)?.country;
  const shipped = shippedFamilies
    .filter((file) => file.country === country)
    .flatMap((file) => file.families.map(({ name }) => inLanguage(name, language)));
  return [...onSheets.sort((a, b) => a.localeCompare(b, 'en-GB', { numeric: true })), ...shipped];
}
