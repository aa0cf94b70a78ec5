import type { Page } from 'playwright-core';
import { downloaded } from './paneBooks';
import { focusAfter } from './paneFocus';
import { paneJourney } from './paneJourney';
import { compareMerthyr, publish, sheetTabs, stepTab } from './paneSteps';

const journey = paneJourney();
let page: Page;
let complaints: string[];

beforeAll(async () => {
  ({ page, complaints } = await journey.workbench({ width: 1280, height: 900 }));
}, 60_000);

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByRole('textbox', { name });

/** All that stands in the rows of a sheet, as texts. */
async function textsOf(sheet: string): Promise<string[][]> {
  const found = (await downloaded(page)).sheets.find(({ name }) => name === sheet);
  const used = found?.cells.used(true);
  return found !== undefined && used != null ? found.cells.values(used).map((row) => row.map(String)) : [];
}

describe('sheets for the plan', () => {
  test('are inserted by three buttons, which go once each sheet is there', async () => {
    await page.getByText('Sheets for your plan').click();
    for (const name of ['an Objectives', 'a Partner actions', 'a Targets']) {
      await button(`Insert ${name} sheet`).click();
      await button(`Insert ${name} sheet`).waitFor({ state: 'detached' });
      const sheet = name.replace(/^an? /, '');
      await sheetTabs(page).filter({ hasText: sheet }).first().waitFor();
    }
    expect(await page.getByText('Sheets for your plan').count()).toBe(0);
  }, 60_000);
});

describe('a finding', () => {
  test('without its text is not taken; what is missing is said, and can be written at once', async () => {
    await compareMerthyr(page);
    await button(/^Range of services/).click();
    await button('Add a finding').click();
    await button('Add to the findings').click();
    await page.getByText('Write what was found.').waitFor();
    expect(await focusAfter(page, /^textarea Finding/)).toMatch(/^textarea Finding/);
  });

  test('that is being typed is there when the officer comes back to it', async () => {
    await field('Finding').fill('The May inspection praised the choice of day services');
    await stepTab(page, 'Publish').click();
    await stepTab(page, 'Judgements').click();
    expect(await field('Finding').inputValue()).toMatch(/^The May inspection/);
  });

  test('counts as the officer types it: half a point is half a point', async () => {
    await page.getByRole('spinbutton', { name: 'Weight' }).fill('');
    await page.getByRole('spinbutton', { name: 'Weight' }).pressSequentially('0.5');
    await field('Finding').focus();
    expect(await page.getByRole('spinbutton', { name: 'Weight' }).inputValue()).toBe('0.5');
  });

  test('goes onto the Findings sheet, and is evidence at once', async () => {
    await page
      .getByRole('combobox', { name: 'Level', exact: true })
      .first()
      .selectOption({ label: '4 Excellent' });
    await button('Add to the findings').click();
    await page.getByRole('listitem').filter({ hasText: 'The May inspection praised' }).first().waitFor();
    expect((await textsOf('Findings')).at(-1)).toContain(
      'The May inspection praised the choice of day services',
    );
  });

  test('that was added by mistake is taken away by the button beside where it stands', async () => {
    await button('Add a finding').click();
    await field('Finding').fill('Of another council');
    await button('Add to the findings').click();
    await page.getByRole('listitem').filter({ hasText: 'Of another council' }).first().waitFor();
    await page.getByRole('status').filter({ hasText: 'Added: Findings!' }).waitFor();
    await button('Undo: take it away').click();
    await button('Undo: take it away').waitFor({ state: 'detached' });
    expect(await page.getByRole('listitem').filter({ hasText: 'Of another council' }).count()).toBe(0);
    expect((await textsOf('Findings')).at(-1)).toContain(
      'The May inspection praised the choice of day services',
    );
  });
});

describe('moderation', () => {
  test('a moderated level without a reason is refused; with one it wins', async () => {
    await button('Add a moderated level').click();
    await page.getByRole('combobox', { name: 'Moderated level' }).selectOption({ label: '1 Poor' });
    await button('Save judgement').click();
    await page
      .getByText('The moderated level differs from the lead officer’s. Write why, then save.')
      .waitFor();
    expect(await focusAfter(page, /^textarea Moderator’s reason/)).toMatch(/^textarea Moderator’s reason/);
    await field('Moderator’s reason').fill('The panel weighed the waiting list more');
    await field('Moderator').last().fill('C. Cadeirydd');
    await button('Save judgement').click();
    await page.getByText('Saved. It goes onto the Judgement grid when you publish.').waitFor();
    expect(await button(/^Range of services/).innerText()).toMatch(/Poor \(1 of 4\)[^]*Moderated/);
  });
});

describe('an action of the plan', () => {
  test('is written under its domain, and is one of the plan’s from then on', async () => {
    await button('Add an action').click();
    await button('Save action').click();
    expect(await focusAfter(page, /^textarea What is to be done/)).toMatch(/^textarea What is to be done/);
    await field('What is to be done').fill('Ask carers which days they need');
    await page.getByRole('combobox', { name: 'Who' }).selectOption({ label: 'Senior managers' });
    await field('Owner').fill('D. Rheolwr');
    await page.getByLabel('Due', { exact: true }).fill('2026-12-31');
    await button('Save action').click();
    await page.getByText(/^Saved\. It goes onto the Action plan when you publish/).waitFor();
    await page.getByText('Action: Ask carers which days they need').waitFor();
  });

  test('stands on the published sheet, and the judgement with its moderation too', async () => {
    await publish(page);
    const plan = (await textsOf('Action plan')).find((row) =>
      row.includes('Ask carers which days they need'),
    );
    expect(plan).toEqual(expect.arrayContaining(['Senior managers', 'D. Rheolwr', '2026-12-31']));
    const grid = (await textsOf('Judgement grid')).find((row) => row.includes('range'));
    expect(grid).toEqual(expect.arrayContaining(['The panel weighed the waiting list more', 'C. Cadeirydd']));
  }, 60_000);

  test('is edited in the pane, and the sheet follows; undone, the sheet is as before', async () => {
    await stepTab(page, 'Judgements').click();
    await button('Edit: Ask carers which days they need').click();
    await field('Progress').fill('Letters sent');
    await button('Save action').click();
    await page.getByText('Saved on the sheet Action plan.').waitFor();
    expect((await textsOf('Action plan')).flat()).toContain('Letters sent');
    await button('Undo last change').click();
    // the button is held back while the change is taken back
    await page.locator('button:not([aria-disabled=true])', { hasText: 'Undo last change' }).waitFor();
    expect((await textsOf('Action plan')).flat()).not.toContain('Letters sent');
  }, 60_000);
});

describe('the year', () => {
  test('is closed under a name, and next to the sheets stands that of closed years', async () => {
    await stepTab(page, 'Publish').click();
    await field('Name of the year').fill('2015-16');
    await button('Close 2015-16').click();
    await page.getByText('Closed so far: 2015-16').waitFor();
    await page.getByText(/\d+ sheets are in the workbook/).waitFor();
    expect(await sheetTabs(page).allInnerTexts()).toContain('Closed years');
  }, 60_000);

  test('is opened again: the sheet of closed years goes', async () => {
    await button('Open 2015-16 again').click();
    await page.getByText('Closed so far: 2015-16').waitFor({ state: 'detached' });
    await page.getByText(/\d+ sheets are in the workbook/).waitFor();
    expect(await sheetTabs(page).allInnerTexts()).not.toContain('Closed years');
  }, 60_000);

  test('raised no complaint', () => {
    expect(complaints).toEqual([]);
  });
});
