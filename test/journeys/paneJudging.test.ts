import type { Page } from 'playwright-core';
import { downloaded } from './paneBooks';
import { focusAfter } from './paneFocus';
import { paneJourney } from './paneJourney';
import { compareMerthyr, publish, stepTab, waitForFigures } from './paneSteps';

const journey = paneJourney();
let page: Page;
let complaints: string[];

beforeAll(async () => {
  ({ page, complaints } = await journey.workbench({ width: 1280, height: 900 }));
  await compareMerthyr(page);
}, 60_000);

const domain = (name: RegExp) => page.getByRole('button', { name });
const save = () => page.getByRole('button', { name: 'Save judgement' });

/** The cell of the published grid in a row of a domain and one of the officer's columns. */
async function gridText(): Promise<string[]> {
  const workbook = await downloaded(page);
  const grid = workbook.sheets.find(({ name }) => name === 'Judgement grid');
  const used = grid?.cells.used(true);
  const rows = grid !== undefined && used != null ? grid.cells.values(used) : [];
  return (rows.find((row) => row.includes('range')) ?? []).map(String);
}

describe('an officer who judges otherwise than suggested', () => {
  test('sees the descriptors of all levels, the suggested one marked', async () => {
    await domain(/^Range of services/).click();
    const cards = page
      .getByRole('region')
      .or(page.locator('section'))
      .filter({ hasText: 'What the levels mean' });
    expect(await cards.last().getByRole('listitem').count()).toBe(4);
    expect(await cards.last().getByText('Suggested', { exact: true }).count()).toBe(1);
    expect(await page.getByText(/other ways of working it out give the same level/).count()).toBe(1);
  });

  test('is refused without a reason, told what to do, and can write it at once', async () => {
    await page.getByRole('combobox', { name: 'Level' }).selectOption({ label: '4 Excellent' });
    await save().click();
    await page.getByText('Your level differs from the suggestion. Write why, then save.').waitFor();
    expect(await focusAfter(page, /^textarea Reason/)).toMatch(/^textarea Reason/);
    expect(await domain(/^Range of services/).innerText()).not.toMatch(/Yours/);
  });

  test('is asked who they are, once; heard with both, and the level counts from now on', async () => {
    await page.getByRole('textbox', { name: 'Reason' }).fill('Inspectors found a wide choice in May');
    await save().click();
    await page.getByText('Write your name, then save: the record says who judged.').waitFor();
    expect(await focusAfter(page, /^input Name/)).toMatch(/^input Name/);
    await page.getByRole('textbox', { name: 'Name' }).fill('A. Swyddog');
    await save().click();
    await page.getByText('Saved. It goes onto the Judgement grid when you publish.').waitFor();
    expect(await domain(/^Range of services/).innerText()).toMatch(
      /Excellent \(4 of 4\)[^]*Yours[^]*Suggested: /,
    );
  });

  test('finds it on the published sheet; what the pane says of it moves nothing', async () => {
    await stepTab(page, 'Publish').click();
    const closing = page.getByRole('heading', { name: 'Close the year' });
    const choice = page.getByRole('checkbox', { name: /^Judgement log/ });
    const places = async () => [await choice.boundingBox(), await closing.boundingBox()];
    await closing.waitFor();
    const before = await places();
    await publish(page);
    expect(await places()).toEqual(before);
    expect(await gridText()).toEqual(
      expect.arrayContaining(['Excellent', 'Inspectors found a wide choice in May', 'A. Swyddog']),
    );
  });

  test('changes it in the pane, and the sheet changes with it', async () => {
    await stepTab(page, 'Judgements').click();
    await page.getByRole('combobox', { name: 'Level' }).selectOption({ label: '3 Mainly good' });
    await save().click();
    await page.getByText('Saved on the sheet Judgement grid.').waitFor();
    expect(await gridText()).toEqual(expect.arrayContaining(['Mainly good', 'A. Swyddog']));
    expect(await page.getByText(/Cells were changed since they were read/).count()).toBe(0);
  });

  test('undoes the last change, on the sheet too', async () => {
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await domain(/^Range of services/)
      .getByText('Excellent (4 of 4)')
      .waitFor();
    expect(await gridText()).toContain('Excellent');
  });

  test('is told where they judge it that what they typed on the sheet is no level, and mends it there', async () => {
    const grid = (await downloaded(page)).sheets.find(({ name }) => name === 'Judgement grid');
    const rows = grid?.cells.values({ row: 0, column: 0, rows: 80, columns: 40 }) ?? [];
    const row = rows.findIndex((cells) => cells.includes('access'));
    const column = rows.find((cells) => cells.includes('range'))?.indexOf('A. Swyddog') ?? -1;
    const level = rows.find((cells) => cells.includes('range'))?.lastIndexOf('Excellent', column) ?? -1;
    await page.getByRole('tab', { name: 'Judgement grid', exact: true }).click();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < row; step++) await page.keyboard.press('ArrowDown');
    for (let step = 0; step < level; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Excelent');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Run again' }).click();
    await domain(/^Access[^]*Typed, not taken up/).click();
    const said = page.getByText(/^“Excelent” is no level for Access, and is not taken up/).first();
    await said.waitFor();
    await page.getByText(/Choose a level from 1 to 4[^]*You can also do it here below, and save/).waitFor();
    await page.getByRole('combobox', { name: 'Level' }).last().selectOption({ label: '4 Excellent' });
    await page.getByRole('textbox', { name: 'Reason' }).last().fill('A new front door');
    await save().last().click();
    await said.waitFor({ state: 'detached' });
    await page.getByText('Saved on the sheet Judgement grid.').last().waitFor();
    expect(await domain(/^Access/).innerText()).toMatch(/Excellent \(4 of 4\)[^]*Yours/);
    await domain(/^Range of services/).click();
  });

  test('is offered their own name in the next domain, reached by key', async () => {
    await page.getByRole('button', { name: /^Next: Quality of services/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Previous: Range of services/ }).waitFor();
    // the panel that closes is there for a moment more
    expect(await page.getByRole('textbox', { name: 'Name' }).last().inputValue()).toBe('A. Swyddog');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Quality of services/);
  });
});

describe('swapping comparators', () => {
  test('says what moved', async () => {
    await stepTab(page, 'Comparators').click();
    await page.getByRole('radio', { name: 'All councils of the same country' }).click();
    await page.getByRole('button', { name: 'Compare again' }).click();
    await page.getByText(/^Compared with before: .*most similar/).waitFor();
    await stepTab(page, 'Comparators').click();
    await page.getByRole('radio', { name: /most similar/ }).click();
    await page.getByRole('button', { name: 'Compare again' }).click();
    await page.getByRole('heading', { name: 'What moved' }).waitFor();
    await page.getByText('Compared with before: All councils of the same country.').waitFor();
    expect(await page.getByText(/^Range of services: Poor → Inconsistent/).count()).toBe(1);
    await stepTab(page, 'Comparators').click();
    expect(await page.getByText(/^distance .+ · closest in .+/).count()).toBe(10);
  });
});

describe('a cell that is edited in the workbook', () => {
  const grid = () => page.getByRole('grid');
  const selected = (cell: string) =>
    page.getByRole('status', { name: 'Selected cell' }).getByText(cell, { exact: true }).waitFor();

  test('is typed into, kept with Enter, let go with Escape, emptied with Delete, and undone', async () => {
    await page.getByRole('tab', { name: 'Figures', exact: true }).first().click();
    await grid().focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await selected('F2');
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await selected('F3');
    await page.keyboard.press('ArrowUp');
    await selected('99');
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Edit F2' }).fill('5');
    await page.keyboard.press('Escape');
    await selected('99');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+z');
    await selected('99');
  });

  test('is told to the officer, who runs again when they like', async () => {
    await page.getByText('Cells were changed since they were read (Figures).').waitFor();
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.getByRole('button', { name: 'Run again' }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
  });

  test('opens the domain that it is evidence for', async () => {
    await stepTab(page, 'Judgements').click();
    await domain(/^Range of services/).click();
    const link = page.getByRole('button', { name: /^Go to Figures!F/ }).first();
    await domain(/^Range of services/).scrollIntoViewIfNeeded();
    await link.click();
    await stepTab(page, 'Publish').click();
    await page.getByText('The selected cell is evidence for Range of services.').waitFor();
    await page.getByRole('button', { name: 'Open Range of services' }).click();
    await page.getByRole('button', { name: /^Next: Quality of services/ }).waitFor();
  });
});

describe('work in the workbench', () => {
  test('is there again after a reload, says so, and can be cleared; the cells stay in their place', async () => {
    await page.getByText('Your work is kept in this browser').waitFor();
    const place = () => page.getByRole('grid').boundingBox();
    const before = await place();
    await page.waitForTimeout(1500); // longer than the quiet after which it is kept
    await page.reload();
    await page.getByText('Your work from before is open again.').waitFor();
    await page.getByRole('tab', { name: 'Judgement grid', exact: true }).waitFor();
    await waitForFigures(page);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText(/Your work/).waitFor({ state: 'detached' });
    expect(await place()).toEqual(before);
    await page.reload();
    await waitForFigures(page);
    expect(await page.getByRole('tab', { name: 'Judgement grid', exact: true }).count()).toBe(0);
  });

  test('after it is cleared, begins with the sample', async () => {
    expect(await page.getByText(/Your work/).count()).toBe(0);
  });
});

describe('what was read wrongly', () => {
  const counts = () => page.getByText(/\d readings of \d/).innerText();

  test('is corrected in the pane: a table is left out, by a click from which nothing is moved away', async () => {
    const tables = page.getByRole('button', { name: /^Tables found/ });
    await page.reload();
    await waitForFigures(page);
    const place = await tables.boundingBox();
    await page.waitForTimeout(700); // as long as what was loaded late once took to come in between
    expect(await tables.boundingBox()).toEqual(place);
    const before = await counts();
    await tables.click();
    await page.getByRole('button', { name: /^Correct Spend/ }).click();
    await page.getByRole('checkbox', { name: 'Do not read this table' }).click();
    await page.getByText('Skipped, as you asked').waitFor();
    expect(await counts()).not.toBe(before);
  });

  test('a direction is said where none was known, and stays said on the Setup sheet', async () => {
    await page.getByRole('button', { name: /^Indicators/ }).click();
    const direction = page.getByRole('combobox', { name: /^Direction of / }).first();
    const code = ((await direction.getAttribute('aria-label')) ?? '').replace('Direction of ', '');
    await direction.selectOption('lowerIsBetter');
    const same = page.getByRole('combobox', { name: `Direction of ${code}`, exact: true });
    await page.waitForFunction(
      (element) => (element as HTMLSelectElement).value === 'lowerIsBetter',
      await same.elementHandle(),
    );
    await compareMerthyr(page);
    await publish(page);
    const setup = (await downloaded(page)).sheets.find(({ name }) => name === 'Setup');
    const used = setup?.cells.used(true);
    const rows = setup !== undefined && used != null ? setup.cells.values(used) : [];
    expect(rows.find((row) => row.includes(`indicator: ${code}`))).toContain('Lower is better');
    expect(rows.find((row) => String(row.at(-1)).startsWith('table: Spend'))).toContain('Yes');
  });

  test('raised no complaint', () => {
    expect(complaints).toEqual([]);
  });
});
