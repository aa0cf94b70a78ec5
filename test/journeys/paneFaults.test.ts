import type { Page } from 'playwright-core';
import { contents, downloaded } from './paneBooks';
import { failWriting, slowDown, standBetween } from './paneFaults';
import { paneJourney } from './paneJourney';
import { compareMerthyr, publish, sheetTabs, stepTab } from './paneSteps';

const journey = paneJourney();

async function readyToPublish(): Promise<Page> {
  const { page } = await journey.workbench({ width: 1280, height: 800 }, (opened) =>
    standBetween(opened.page),
  );
  await compareMerthyr(page);
  return page;
}

describe('when Excel fails in the middle of a publish', () => {
  test('the officer is told what to do, the workbook is as before, and “Try again” works', async () => {
    const page = await readyToPublish();
    const before = contents(await downloaded(page));
    await failWriting(page, 1);
    await stepTab(page, 'Publish').click();
    await page.getByRole('button', { name: /^Publish \d+ sheets/ }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(contents(await downloaded(page))).toEqual(before);
    await again.click();
    await page.getByText(/\d+ sheets are in the workbook/).waitFor();
    expect(await sheetTabs(page).allInnerTexts()).toContain('Judgement grid');
    await page.context().close();
  }, 60_000);

  test('sheets that were published before keep their cells and charts', async () => {
    const page = await readyToPublish();
    await publish(page);
    const before = contents(await downloaded(page));
    await failWriting(page, 1);
    await page.getByRole('button', { name: /^Publish \d+ sheets again/ }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(contents(await downloaded(page))).toEqual(before);
    await page.context().close();
  }, 60_000);
});

describe('when Excel fails in a publish while the officer chooses something else', () => {
  test('the failure stays to be read; what was chosen is carried out after it was tried again', async () => {
    const page = await readyToPublish();
    await failWriting(page, 1);
    await slowDown(page, 150);
    await stepTab(page, 'Publish').click();
    await page.getByRole('button', { name: /^Publish \d+ sheets/ }).click();
    await stepTab(page, 'Figures').click();
    await page.getByRole('button', { name: /^Indicators/ }).click();
    const direction = page.getByRole('combobox', { name: /^Direction of/ }).nth(1);
    await direction.selectOption('none');
    await page
      .getByText(/^Publishing: \d+%$/)
      .first()
      .waitFor();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.waitForTimeout(1000);
    expect([await again.isVisible(), await direction.inputValue()]).toEqual([true, 'none']);
    await slowDown(page, 0);
    await again.click();
    await sheetTabs(page).filter({ hasText: 'Judgement grid' }).waitFor();
    // it was read again by what was chosen: nothing is compared any more
    await stepTab(page, 'Judgements').click();
    await page.getByRole('button', { name: 'Compare and suggest levels' }).waitFor();
    await stepTab(page, 'Figures').click();
    await page.getByRole('button', { name: /^Indicators/ }).click();
    expect(await direction.inputValue()).toBe('none');
    await page.context().close();
  }, 60_000);
});

describe('when the officer stops a publish', () => {
  test('nothing is changed, and that is said', async () => {
    const page = await readyToPublish();
    const before = contents(await downloaded(page));
    await slowDown(page, 250);
    await stepTab(page, 'Publish').click();
    await page.getByRole('button', { name: /^Publish \d+ sheets/ }).click();
    await page
      .getByText(/^Publishing: [2-9]\d%$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Nothing was changed.').waitFor();
    await slowDown(page, 0);
    expect(contents(await downloaded(page))).toEqual(before);
    await page.context().close();
  }, 60_000);
});

describe('while something else is done', () => {
  test('a sheet that was inserted before the officer stops it stays, which is said, and is not inserted again', async () => {
    const { page } = await journey.workbench({ width: 1280, height: 800 }, (opened) =>
      standBetween(opened.page),
    );
    await page.getByText('Sheets for your plan').click();
    await slowDown(page, 400);
    await page.getByRole('button', { name: /targets/i }).click();
    await sheetTabs(page).filter({ hasText: 'Targets' }).waitFor();
    await page
      .getByText(/^Inserting sheets: [1-9]\d*%$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. What was written into the workbook before that stays.').waitFor();
    await slowDown(page, 0);
    await page.locator('footer').getByRole('button', { name: 'Read again' }).click();
    await page.getByRole('button', { name: /targets/i }).waitFor({ state: 'detached' });
    expect(await sheetTabs(page).filter({ hasText: 'Targets' }).count()).toBe(1);
    await page.context().close();
  }, 60_000);

  test('the councils of a list stay until it is kept: where that is refused, none has to be named again', async () => {
    const page = await readyToPublish();
    await stepTab(page, 'Comparators').click();
    await page.getByRole('radio', { name: 'My own list' }).click();
    await page.getByRole('combobox', { name: 'Councils to compare with' }).pressSequentially('Torf');
    await page.getByRole('menuitemcheckbox', { name: /^Torfaen/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Save this list as' }).fill('Y Cymoedd');
    await slowDown(page, 2000);
    await page.getByRole('button', { name: 'Save list' }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    expect(await page.getByRole('radio', { name: 'My own list' }).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: 'Remove Torfaen' }).count()).toBe(1);
    await page.getByRole('radio', { name: 'A list that I saved', checked: true }).waitFor();
    await page.context().close();
  }, 60_000);
});
