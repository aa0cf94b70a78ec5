import { register } from '../../../src/definitions/authorities/register';
import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import { largeWorkbook, type LargeCell } from './makeLarge';

const councils = register
  .filter(({ country, to }) => country === 'England' && to === undefined)
  .filter(({ tier }) => tier !== 'district' && tier !== 'combined')
  .slice(0, 152);
const years = 10;

/** What a column of the sheet "Data" holds, by its heading. */
const allHeadings = [
  'Region',
  'Council',
  'Area code',
  'Indicator code',
  'Indicator',
  'Year',
  'Value',
  'Numerator',
  'Denominator',
  'Notes',
] as const;
type Heading = (typeof allHeadings)[number];
const sixHeadings: readonly Heading[] = [
  'Council',
  'Indicator code',
  'Year',
  'Value',
  'Numerator',
  'Denominator',
];

/**
 * A workbook that can be assessed: the councils of England with social services, indicators of all domains (percentages with count and
 * base, on a sheet "Indicators" with titles, polarity and domain), each in ten years: 300 in 456,000 rows. The figures are made up, and always the same.
 * @param rows of figures, below the header
 * @param columns 6 or 10
 */
export function makeLargeFigures(rows = 456_000, columns: 6 | 10 = 6): Uint8Array {
  const headings = columns === 6 ? sixHeadings : allHeadings;
  const indicators = Math.ceil(rows / (councils.length * years));
  const strings: string[] = [];
  const place = (text: string): LargeCell => ({ text: strings.push(text) - 1 });
  const texts = {
    heading: headings.map(place),
    Region: councils.map(({ region }) => place(region ?? '')),
    Council: councils.map(({ name }) => place(name.replace('&', '&amp;'))),
    'Area code': councils.map(({ gss }) => place(gss)),
    'Indicator code': Array.from({ length: indicators }, (_, i) => place(codeOf(i))),
    Indicator: Array.from({ length: indicators }, (_, i) => place(titleOf(i))),
    Year: Array.from({ length: years }, (_, i) => place(`${2015 + i}-${16 + i}`)),
    Notes: ['Published', 'Published, revised since'].map(place),
  };
  const cellAt = (row: number, column: number): LargeCell => {
    const heading = headings[column] ?? 'Notes';
    if (row === 0) return texts.heading[column] ?? 0;
    const at = row - 1;
    const indicator = Math.floor(at / councils.length) % indicators;
    const year = Math.floor(at / (councils.length * indicators)) % years;
    switch (heading) {
      case 'Region':
      case 'Council':
      case 'Area code':
        return texts[heading][at % councils.length] ?? 0;
      case 'Indicator code':
      case 'Indicator':
        return texts[heading][indicator] ?? 0;
      case 'Year':
        return texts.Year[year] ?? 0;
      case 'Notes':
        return texts.Notes[at % 7 === 0 ? 1 : 0] ?? 0;
      case 'Value':
      case 'Numerator':
      case 'Denominator':
        return figureAt(at)[heading];
    }
  };
  return largeWorkbook(strings, rows + 1, columns, cellAt, { Indicators: registerSheet(indicators) });
}

function figureAt(at: number): Record<'Value' | 'Numerator' | 'Denominator', number> {
  const mixed = (at * 2_654_435_761) % 4_294_967_296;
  const Denominator = 50 + (mixed % 9_950);
  const Numerator = Math.round(Denominator * (0.2 + ((mixed >>> 8) % 600) / 1000));
  return { Value: Math.round((1000 * Numerator) / Denominator) / 10, Numerator, Denominator };
}

function registerSheet(indicators: number): string {
  const { domains } = jointReview;
  const rows = [
    ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
    ...Array.from({ length: indicators }, (_, i) => [
      codeOf(i),
      titleOf(i),
      i % 5 === 4 ? 'No direction' : i % 2 === 0 ? 'Higher is better' : 'Lower is better',
      '%',
      domains[i % domains.length]?.id ?? '',
    ]),
  ];
  // exceljs asks for the number of every row and the address of every cell
  const row = (texts: readonly string[], at: number): string => {
    const cell = (text: string, column: number): string =>
      `<c r="${'ABCDE'.charAt(column)}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
    return `<row r="${at + 1}">${texts.map(cell).join('')}</row>`;
  };
  return `<sheetData>${rows.map(row).join('')}</sheetData>`;
}

function codeOf(indicator: number): string {
  return `PI${String(indicator + 1).padStart(3, '0')}`;
}

function titleOf(indicator: number): string {
  return `People who were helped within ${indicator + 2} days of asking`;
}
