import { publish } from '../../src/excel/publish';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { hostileTexts, unkeepableTexts } from '../journeys/hostileTexts';
import { planOf } from './planOf';
import { workbookFor } from './workbookFor';

/** Codes of a header: "&P" is the page's number, "&[Tab]" the sheet, "&14" a size, "&"Arial,Bold"" a font. "&&" is an ampersand. */
const codes = [
  '&P',
  '&D&T',
  '&[File]',
  '&14',
  '&"Arial,Bold"x',
  'R&D',
  'A &&',
  '&',
  '&L&C&R',
  '&&&Left',
  '&'.repeat(300),
];

/** What is printed above the pages of a sheet whose header is to say a text: as the saved file has it. */
async function printed(header: string): Promise<string | undefined> {
  const { workbook } = workbookFor({ Figures: [['Authority']] });
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const page = { orientation: 'landscape', fitWide: 1, fitTall: 0, printed: { area, header } } as const;
  await publish([planOf({ cells: [['Benchmark']], page })], { read: [] });
  const { sheets } = openWorkbook(saveWorkbook(workbook));
  const parts = sheets.flatMap((sheet) => Object.entries(sheet.page.headerFooter ?? {}));
  expect(parts.filter(([part]) => part !== 'leftHeader')).toEqual([]);
  return parts[0]?.[1];
}

describe('a text that is printed above the pages', () => {
  test.each([...codes, ...hostileTexts].map((text) => [text.slice(0, 60), text]))('“%s” is no code', async (_, text) => {
    const said = (await printed(text)) ?? '';
    expect(said.replaceAll('&&', '')).not.toContain('&');
    expect(said.length).toBeLessThanOrEqual(250);
    const shown = said.replaceAll('&&', '&');
    expect(text.startsWith(shown)).toBe(true);
    if (text.replaceAll('&', '&&').length <= 250) expect(shown).toBe(text);
  }); // prettier-ignore

  test.each(unkeepableTexts.filter(([, kept]) => kept.length < 200))(
    '%j comes out as %j',
    async (text, kept) => {
      expect(await printed(text)).toBe(kept);
    },
  );
});
