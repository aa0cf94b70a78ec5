import type { Page } from 'playwright-core';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import { hostileTexts } from './hostileTexts';
import { paneJourney } from './paneJourney';
import { chooseCouncil, openFile, publish, sheetTabs, stepTab } from './paneSteps';

const journey = paneJourney();

/** Each would set `ran` on the page, or put an element there, if it were more than text. */
const traps = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=2">',
  '<svg onload="window.ran=3"><a href="javascript:window.ran=4">x</a></svg>',
  '"><iframe srcdoc="<script>parent.ran=5</script>"></iframe>',
  '<a href="javascript:window.ran=6">Click</a>',
  '<style>*{display:none}</style>',
  '{{constructor.constructor("window.ran=7")()}}',
  '<form action="https://example.org"><input name=leak></form>',
];
const texts = [
  ...traps,
  ...hostileTexts.map((text) => text.slice(0, 300)).filter((text) => text.trim() !== ''),
];
const councils = ['Cardiff', 'Swansea', 'Newport', 'Gwynedd', 'Conwy', 'Powys'];

function hostileBook(): Uint8Array {
  const workbook = createWorkbook();
  workbook.sheets.splice(0);
  const add = (name: string, rows: readonly (readonly (string | number)[])[]): void => {
    const sheet = workbook.newSheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.cells.setValue(r, c, value);
      });
    });
    workbook.sheets.push(sheet);
  };
  add('<img src=x onerror=ran=1>', [
    ['Indicator', 'Authority', 'Period', 'Value', 'Note'],
    ...texts.flatMap((text, i) =>
      councils.map((council, c) => [`I${i}`, council, '2015-16', 10 + ((c + i) % 6), text]),
    ),
  ]);
  add('Indicators', [
    ['Code', 'Title', 'Polarity', 'Unit', 'Measure', 'Domain'],
    ...texts.map((text, i) => [`I${i}`, text, 'Higher is better', '%', 'Rate', 'Access']),
  ]);
  add('Findings', [
    ['Domain', 'Source', 'Date', 'Service or team', 'Level', 'Weight', 'Finding', 'Link'],
    ...texts.map((text) => ['Assessment', text, '2024-05-14', text, 3, 1, text, 'javascript:window.ran=8']),
  ]);
  return saveWorkbook(workbook);
}

/** What a text turned into that is more than text. */
function alive(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ('ran' in window) found.push(`a script ran: ${String(window.ran)}`);
    const foreign = 'iframe, object, embed, form, img[src="x"], body style, svg[onload], [onerror], [onclick], [onload], base';
    for (const element of document.body.querySelectorAll(foreign)) found.push(element.outerHTML.slice(0, 120));
    for (const script of document.querySelectorAll('script')) if (script.src === '' && script.type !== 'application/json') found.push(script.outerHTML.slice(0, 120));
    for (const link of document.querySelectorAll('a'))
      if (!link.href.startsWith(location.origin) && !link.href.startsWith('blob:')) found.push(link.outerHTML.slice(0, 120));
    return found;
  });
} // prettier-ignore

describe('a workbook of hostile texts, in a real browser', () => {
  test('is read, compared, looked at, judged and published, and every text stays text on the page', async () => {
    const { page, foreign, complaints } = await journey.workbench({ width: 1280, height: 900 });
    const quiet = complaints.length;
    await openFile(page, { name: '<img src=x onerror=ran=1>.xlsx', bytes: hostileBook() });
    await page.getByText(new RegExp(`^${texts.length * councils.length} readings of`)).waitFor();
    expect(await alive(page)).toEqual([]);
    await chooseCouncil(page, 'cardi');
    await stepTab(page, 'Judgements').click();
    await page.getByRole('button', { name: 'Compare and suggest levels' }).click();
    await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
    await page.getByRole('button', { name: /^Access/ }).first().click();
    await page.getByText(traps[1] ?? '').first().waitFor();
    expect(await alive(page)).toEqual([]);
    await page.getByRole('button', { name: /^Assessment/ }).first().click();
    await page.getByText(traps[0] ?? '').first().waitFor();
    expect(await alive(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Reason' }).nth(1).waitFor({ state: 'detached' }); // the domain before is closing
    await page.getByRole('textbox', { name: 'Reason' }).fill(`${traps.join(' ')} =1+1`);
    await page.getByRole('textbox', { name: 'Name' }).fill(traps[1] ?? '');
    await publish(page);
    for (const name of ['Judgement grid', 'Benchmark', 'Problems']) {
      await page.getByRole('tab', { name, exact: true }).click();
      expect([name, await alive(page)]).toEqual([name, []]);
    }
    for (const sheet of await sheetTabs(page).filter({ hasText: /Charts/ }).all()) {
      await sheet.click();
      expect(await alive(page)).toEqual([]);
    }
    expect(foreign).toEqual([]);
    expect(complaints.slice(quiet)).toEqual([]);
    await page.context().close();
  }, 120_000); // prettier-ignore
});
