import type { CellContent } from '../domain/grid';
import { areOfYear } from '../parse/areOfYear';
import { saysWholeYear } from '../parse/saysWholeYear';
import { yearAndPart } from '../parse/yearAndPart';
import { headingRole } from './headingRole';
import { partsOfYear } from './partsOfYear';
import type { TableArea } from './tableArea';
import { yearIn, yearSaid } from './yearIn';

type Parts = readonly CellContent[];

/**
 * Headings "Q1" … "Q4" and "Apr" … "Mar" with the year that stands above or below each, or in the nearest title that names one, or in the sheet's name: "2024/25 Q1".
 * "Total" and "Year end" beside them are of the whole year. The headings themselves where there are not two such, no year is said, or a column says the year of each row.
 * @param headings the parts of each column's heading
 */
export function withYearsOfParts(headings: readonly Parts[], table: TableArea): readonly Parts[] {
  const found = partsOfYear(headings);
  if (found.every((part) => part === undefined)) return headings;
  const inRows = headings.flat().some((part) => typeof part === 'string' && headingRole(part) === 'period');
  const titled = inRows ? undefined : yearIn(table);
  const bands = found.map((part) => part?.others.map(yearSaid) ?? []);
  const years = bands.map((band) => band.find((year) => year !== undefined)?.year ?? titled);
  const partsIn = (year: string): string[] =>
    found.flatMap((part, at) => (years[at] === year ? (part?.part ?? []) : []));
  const told = new Set(
    [...new Set(years)].filter((year) => year !== undefined && areOfYear(partsIn(year), year)),
  );
  return headings.map((parts, at) => {
    const [part, band, year] = [found[at], bands[at] ?? [], years[at]];
    if (part === undefined) return inRows ? parts : ofWholeYear(parts, titled);
    if (year === undefined) return parts;
    const whole = told.has(year) ? yearAndPart(year, part.part) : undefined;
    if (whole === undefined) return parts;
    const own = band.findIndex((said) => said !== undefined);
    const rest = part.others.flatMap((other, place) => {
      const left = place === own ? band[own]?.rest : other;
      return left === undefined || left === '' ? [] : [left];
    });
    return [whole, ...rest];
  });
}

/** "Year end" or "Total" beside quarters is the figure of their year. */
function ofWholeYear(parts: Parts, titled: string | undefined): Parts {
  const others = parts.filter((part) => typeof part !== 'string' || !saysWholeYear(part));
  const isToDate = (part: CellContent): boolean => /^(?:ytd|year to date)$/i.test(String(part));
  if (parts.some(isToDate) && titled !== undefined) return [titled, ...parts];
  if (others.length === parts.length) return parts;
  if (others.some((part) => yearSaid(part) !== undefined)) return others;
  return titled === undefined ? parts : [titled, ...others];
}
