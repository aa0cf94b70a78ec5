import type { Locator, Page } from 'playwright-core';
import type { Workbook } from '../../src/host/model/workbook';
import { waitingNamespace } from '../../src/excel/marks';
import { smallXml } from '../../src/excel/smallXml';
import { unpacked } from '../../src/excel/unpacked';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { downloaded } from './paneBooks';
import { paneJourney } from './paneJourney';
import { compareMerthyr, openFile, publish, sheetTabs, stepTab, waitForFigures } from './paneSteps';

const journey = paneJourney();
let page: Page;
const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
/** What a workbook keeps of what waits in the pane. */
const keptIn = ({ customXml }: Workbook): string =>
  customXml.map(({ xml }) => unpacked('waiting', xml, String) ?? '').join('');
const takenUp = (): Locator => page.getByText('Your work from before is here again');
const direction = (): Locator => page.getByRole('combobox', { name: /^Direction of/ }).first();
const reason = (): Locator => page.getByRole('textbox', { name: 'Reason', exact: true });

/** As Excel would close the pane and open it again: nothing of the page is left but the workbook. */
async function openAgain(book: Workbook): Promise<void> {
  await page.context().close();
  ({ page } = await journey.page({ width: 1280, height: 1000 }));
  await page.goto(`${journey.origin()}/workbench.html`);
  await waitForFigures(page);
  await openFile(page, { name: 'kept.xlsx', bytes: saveWorkbook(book) });
  await page.getByText('kept.xlsx', { exact: true }).waitFor();
  await waitForFigures(page);
}

/** The workbook once it keeps this, or nothing (''). */
async function whenKept(text: string): Promise<Workbook> {
  for (;;) {
    const book = await downloaded(page);
    const kept = keptIn(book);
    if (text === '' ? kept === '' : kept.includes(text)) return book;
    await page.waitForTimeout(200);
  }
}

async function compareAgain(): Promise<void> {
  await stepTab(page, 'Judgements').click();
  await button('Compare and suggest levels').click();
  await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
}

describe('what was written in the pane before the first publish', () => {
  let book: Workbook;

  test('is kept in the workbook: a saved action, a correction, and a reason that is half typed', async () => {
    ({ page } = await journey.workbench({ width: 1280, height: 1000 }));
    await button(/^Indicators/).click();
    await direction().selectOption('none');
    await page.locator('[aria-label^="Direction of"][aria-busy=false]').first().waitFor();
    await compareMerthyr(page);
    await button(/^Range of services/).click();
    await button('Add an action').click();
    await page.getByRole('textbox', { name: 'What is to be done' }).fill('Ask carers which days they need');
    await button('Save action').click();
    await page.getByText('Action: Ask carers which days they need').waitFor();
    await reason().fill('Half a sentence about the insp');
    book = await whenKept('Half a sentence');
    expect(await sheetTabs(page).allInnerTexts()).not.toContain('Action plan');
  }, 120_000);

  test('is there when the pane is opened again, for the council that it was written for, and it is said', async () => {
    await openAgain(book);
    await takenUp().waitFor();
    await button(/^Indicators/).click();
    expect(await direction().inputValue()).toBe('none');
    await compareAgain();
    await button(/^Range of services/).click();
    await page.getByText('Action: Ask carers which days they need').waitFor();
    expect(await reason().inputValue()).toBe('Half a sentence about the insp');
  }, 120_000);

  test('is discarded, brought back, and on the sheet after a publish; then only the half sentence is kept', async () => {
    await button('Discard it').click();
    await page.getByText('What was kept is discarded').waitFor();
    await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
    await whenKept('');
    await button('Bring it back').click();
    await takenUp().waitFor();
    await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
    await publish(page);
    expect(await sheetTabs(page).allInnerTexts()).toContain('Action plan');
    const after = await whenKept('Half a sentence');
    expect(keptIn(after)).not.toContain('Ask carers');
    await openAgain(after);
    await takenUp().waitFor();
  }, 120_000);
});

describe('what cannot be kept, since another pane has kept something meanwhile', () => {
  const theirs = smallXml('waiting', waitingNamespace, 'theirs');

  test('is said in one line, theirs stays, and mine is kept with the next change once theirs is gone', async () => {
    await page.context().close();
    ({ page } = await journey.workbench({ width: 1280, height: 1000 }));
    await compareMerthyr(page);
    await page.evaluate(addPart, theirs);
    await button(/^Range of services/).click();
    await reason().fill('The inspectors');
    await page.getByText('Somebody else’s pane has kept work in this workbook since.').waitFor();
    expect(keptIn(await downloaded(page))).toBe('theirs');
    await page.evaluate(deletePart, waitingNamespace);
    await reason().fill('The inspectors said');
    await whenKept('The inspectors said');
    await page.getByText('Somebody else’s pane').waitFor({ state: 'detached' });
  }, 60_000);
});

/** In the page: what the add-in of somebody else does in the same workbook. */
async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

async function deletePart(namespace: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().delete();
    await context.sync();
  });
}
