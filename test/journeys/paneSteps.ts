import type { Locator, Page } from 'playwright-core';

/** The sheet tabs of the workbook on the page. */
export function sheetTabs(page: Page): Locator {
  return page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab');
}

/** A step of the pane, by its name. */
export function stepTab(page: Page, step: string): Locator {
  return page.getByRole('tablist', { name: 'Steps' }).getByRole('tab', { name: new RegExp(`^${step}`) });
}

/** Waits until the pane has read the workbook. */
export async function waitForFigures(page: Page): Promise<void> {
  await page.getByText(/\d readings of \d/).waitFor();
}

/** Chooses a council as an officer does: types part of its name, and takes the first that is offered. */
export async function chooseCouncil(page: Page, typed: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Your council' });
  await box.pressSequentially(typed);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
