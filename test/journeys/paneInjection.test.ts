import type { Page } from 'playwright-core';
import jointReview from '../../src/definitions/frameworks/joint-review.json';
import type { Framework } from '../../src/domain/framework';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import { frameworkTemplate } from '../../src/present/sheets/frameworkTemplate';
import { hostileFramework } from './hostileFramework';
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
  add('Targets', [
    ['Indicator', 'Period', 'Target'],
    ...texts.map((text) => [text, '2015-16', 12]),
    ...texts.map((text) => [`${text} nobody`, text, 12]),
  ]);
  add('Families', [['Authority', 'Family'], ...councils.map((council, c) => [council, traps[c % 2] ?? ''])]);
  // two domains keep their names: what the journey opens
  const trap = inTurn(texts);
  const framework = hostileFramework(jointReview, trap, new Set(['Access', 'Assessment'])) as Framework;
  const { cells } = frameworkTemplate(framework, 'en');
  add('Framework', cells.map((row) => row.map((cell) => (cell ?? '') as string | number))); // prettier-ignore
  return saveWorkbook(workbook);
}

function inTurn(all: readonly string[]): () => string {
  let at = 0;
  return () => all[at++ % all.length] ?? '';
}

/** Chooses a family called by a trap, and saves a list under one. */
async function chooseGroups(page: Page): Promise<void> {
  await stepTab(page, 'Comparators').click();
  await page.getByRole('radio', { name: /famil/i }).click();
  expect(await alive(page)).toEqual([]);
  await page.getByRole('radio', { name: 'My own list' }).click();
  const box = page.getByRole('combobox', { name: 'Councils to compare with' });
  await box.pressSequentially('Swans');
  await page.getByRole('menuitemcheckbox', { name: /^Swansea/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Save this list as' }).fill(traps[1] ?? '');
  await page.getByRole('button', { name: 'Save list' }).click();
  await page
    .getByText(/kept here until you publish|It stands on the sheet/)
    .first()
    .waitFor();
  expect(await alive(page)).toEqual([]);
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
    await chooseGroups(page);
    expect(foreign).toEqual([]);
    expect(complaints.slice(quiet)).toEqual([]);
    await page.context().close();
  }, 120_000); // prettier-ignore
});
