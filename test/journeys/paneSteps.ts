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

/** From the first look to suggested levels for Merthyr Tydfil, against the ten most like it. */
export async function compareMerthyr(page: Page): Promise<void> {
  await chooseCouncil(page, 'merth');
  await stepTab(page, 'Judgements').click();
  await page.getByRole('button', { name: 'Compare and suggest levels' }).click();
  await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
}

/** Publishes, and waits until it is done. */
export async function publish(page: Page): Promise<void> {
  await stepTab(page, 'Publish').click();
  await page.getByRole('button', { name: /^Publish \d+ sheets/ }).click();
  await page.getByText(/\d+ sheets are in the workbook/).waitFor();
}

/** Opens a file in the workbench, by the button for it. */
export async function openFile(
  page: Page,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
}

/** Presses Tab until what has the focus is called so. @throws Error where the focus has gone round without */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    const called = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return '';
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      return (
        element.getAttribute('aria-label') ??
        (labels.map((label) => label.textContent).join(' ') || element.textContent)
      );
    });
    if (name.test(called)) return;
    met.push(called.slice(0, 40));
  }
  throw new Error(`${String(name)} was not reached by ${key}: ${[...new Set(met)].join(' · ')}`);
}
