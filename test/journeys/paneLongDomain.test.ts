import type { Page } from 'playwright-core';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import { focusAfter } from './paneFocus';
import { paneJourney } from './paneJourney';
import { compareMerthyr, openFile } from './paneSteps';

const journey = paneJourney();

const councils = ['Cardiff', 'Swansea', 'Newport', 'Wrexham', 'Conwy', 'Powys', 'Gwynedd', 'Merthyr Tydfil'];

/** Eight councils with so many indicators, all of the domain access. */
function longDomain(indicators: number): Uint8Array {
  const codes = Array.from({ length: indicators }, (_, index) => `IND${String(index + 1).padStart(3, '0')}`);
  const workbook = createWorkbook();
  workbook.sheets.splice(0);
  const add = (name: string, rows: (string | number)[][]): void => {
    const sheet = workbook.newSheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.cells.setValue(r, c, value);
      });
    });
    workbook.sheets.push(sheet);
  };
  add('Figures', [
    ['Council', 'Indicator', 'Year', 'Value'],
    ...codes.flatMap((code, i) =>
      councils.map((name, c) => [name, code, 2023, 40 + ((i * 7 + c * 11) % 50)]),
    ),
  ]);
  add('Indicators', [
    ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
    ...codes.map((code) => [code, `Share served, ${code}`, 'Higher is better', '%', 'access']),
  ]);
  return saveWorkbook(workbook);
}

describe('a domain with 150 indicators', () => {
  let page: Page;
  let complaints: string[];
  const links = () => page.getByRole('button', { name: /^Go to Figures!/ });
  beforeAll(async () => {
    ({ page, complaints } = await journey.workbench({ width: 1280, height: 900 }));
    await openFile(page, { name: 'long.xlsx', bytes: longDomain(150) });
    await page
      .getByText(/150 indicators/)
      .first()
      .waitFor();
    await compareMerthyr(page);
    await page.getByRole('button', { name: /^Access/ }).press('Enter');
    await links().first().waitFor();
  }, 60_000);

  test('shows the first of its evidence, so that the judgement is not far below', async () => {
    expect(await links().count()).toBe(15);
  });

  test('draws nothing of it again while a reason is typed', async () => {
    await page.getByRole('button', { name: 'Show 135 more' }).press('Enter');
    expect(await focusAfter(page, /^button Go to/)).toMatch(/^button Go to Figures!D/);
    expect(await links().count()).toBe(150);
    await page
      .getByRole('button', { name: /^Charts of/ })
      .first()
      .press('Enter');
    await page
      .getByRole('img', { name: /IND001/ })
      .first()
      .waitFor();
    const reason = page.getByRole('textbox', { name: 'Reason' });
    await reason.focus();
    // each chart reads the words of its drawing whenever it is drawn
    await page.evaluate(() => {
      window.DOMParser = class extends DOMParser {
        override parseFromString(text: string, type: DOMParserSupportedType): Document {
          performance.mark('drawn');
          return super.parseFromString(text, type);
        }
      };
    });
    await page.keyboard.type('x'.repeat(20));
    expect(await page.evaluate(() => performance.getEntriesByName('drawn').length)).toBe(0);
    expect(await reason.inputValue()).toBe('x'.repeat(20));
    expect(complaints).toEqual([]);
  });
});
