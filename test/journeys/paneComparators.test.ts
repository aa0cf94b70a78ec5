import type { Page } from 'playwright-core';
import { downloaded } from './paneBooks';
import { paneJourney } from './paneJourney';
import { compareMerthyr, publish, stepTab } from './paneSteps';

const journey = paneJourney();
let page: Page;
let complaints: string[];

beforeAll(async () => {
  ({ page, complaints } = await journey.workbench({ width: 1280, height: 900 }));
  await compareMerthyr(page);
  await stepTab(page, 'Comparators').click();
}, 60_000);

const compareAgain = async () => {
  await page.getByRole('button', { name: 'Compare again' }).click();
  await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
  await stepTab(page, 'Comparators').click();
};
const members = () => page.getByText(/^distance .+ · closest in .+/);

describe('what the nearest are alike in', () => {
  test('is all of the context sheet, until the officer takes variables out and weighs the others', async () => {
    await page.getByRole('radio', { name: /most similar/ }).click();
    await page.getByRole('button', { name: 'Alike in what: all 5 variables' }).click();
    await compareAgain();
    const before = await members().allInnerTexts();
    await page.getByRole('button', { name: /^Alike in what/ }).click();
    for (const variable of await page.getByRole('checkbox', { name: /^Share of spend/ }).all())
      await variable.click();
    await page.getByRole('button', { name: 'Alike in what: 2 of 5 variables' }).waitFor();
    const weight = page.getByRole('spinbutton', { name: /^Weight of Population/ });
    await weight.fill('3');
    await weight.press('Enter');
    await compareAgain();
    const after = await members().allInnerTexts();
    expect(after).toHaveLength(10);
    expect(after).not.toEqual(before);
    expect(after.join(' ')).not.toMatch(/Share of spend/);
  });
});

describe('a cost and its outcome', () => {
  const said = /^Net current expenditure on social services → Delayed transfers of care: all facilities$/;
  const shown = () => page.getByText(said);

  test('are paired by keys alone; what was compared before is said to be of before, and the next comparison uses them', async () => {
    await page.getByRole('button', { name: 'Costs and outcomes (0)' }).press('Enter');
    const choose = (name: string, label: string) =>
      page.getByRole('combobox', { name, exact: true }).selectOption({ label });
    await choose('Cost', 'Net current expenditure on social services');
    await choose('Outcome', 'Delayed transfers of care: all facilities');
    await page.getByRole('button', { name: 'Pair them' }).press('Enter');
    await shown().waitFor();
    await page.getByText('Your pairs are kept here until you publish').waitFor();
    expect(await stepTab(page, 'Judgements').getAttribute('aria-label')).toBe('Judgements: needs you');
    await compareAgain();
    await stepTab(page, 'Publish').click();
    await page.getByRole('checkbox', { name: /^Cost against performance new/ }).waitFor();
  });

  test('are no pair any more once that is undone', async () => {
    await stepTab(page, 'Comparators').click();
    await page.getByRole('button', { name: 'Costs and outcomes (1)' }).click();
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await page.getByText('No pairs yet.').waitFor();
    expect(await shown().count()).toBe(0);
    await page.getByRole('button', { name: 'Costs and outcomes (0)' }).click();
    await compareAgain();
  });
});

describe('a list of the officer’s own', () => {
  test('is saved under a name, and chosen by it', async () => {
    await page.getByRole('radio', { name: 'My own list' }).click();
    const box = page.getByRole('combobox', { name: 'Councils to compare with' });
    for (const name of ['Caerphilly', 'Torfaen', 'Newport', 'Blaenau Gwent']) {
      await box.fill('');
      await box.pressSequentially(name.slice(0, 5));
      await page.getByRole('menuitemcheckbox', { name: new RegExp(`^${name}`) }).click();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Save this list as' }).fill('Y Cymoedd');
    await page.getByRole('button', { name: 'Save list' }).click();
    await page
      .getByText(/Caerphilly, Torfaen, Newport, Blaenau Gwent.+kept here until you publish/)
      .waitFor();
    expect(await page.getByRole('radio', { name: 'A list that I saved' }).isChecked()).toBe(true);
    await compareAgain();
    await page.getByRole('heading', { name: 'Comparators used (4)' }).waitFor();
    await page.getByRole('heading', { name: 'What moved' }).waitFor();
  });

  test('stands on the Setup sheet when it is published, and is there after the workbook is read again', async () => {
    await publish(page);
    const setup = (await downloaded(page)).sheets.find(({ name }) => name === 'Setup');
    const used = setup?.cells.used(true);
    const rows = setup !== undefined && used != null ? setup.cells.values(used) : [];
    expect(rows.find((row) => row.includes('list: 1'))).toEqual(
      expect.arrayContaining(['Y Cymoedd', 'Caerphilly, Torfaen, Newport, Blaenau Gwent']),
    );
    await stepTab(page, 'Comparators').click();
    await page.getByText('It stands on the sheet Setup.').waitFor();
  });

  test('is deleted, from the sheet too', async () => {
    await page.getByRole('button', { name: 'Delete this list' }).click();
    await page.getByRole('radio', { name: 'A list that I saved' }).waitFor({ state: 'detached' });
    const setup = (await downloaded(page)).sheets.find(({ name }) => name === 'Setup');
    const used = setup?.cells.used(true);
    const rows = setup !== undefined && used != null ? setup.cells.values(used) : [];
    expect(rows.flat()).not.toContain('Y Cymoedd');
  });

  test('raised no complaint', () => {
    expect(complaints).toEqual([]);
  });
});
