import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { Watched } from './paneBrowser';
import { paneJourney } from './paneJourney';
import { chooseCouncil, sheetTabs, stepTab } from './paneSteps';

const journey = paneJourney();

describe('an officer in the workbench, without Excel', () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await journey.workbench({ width: 1280, height: 800 });
  }, 60_000);

  test('sees the sample workbook and the figures that were found in it', async () => {
    const { page } = watched;
    expect(await sheetTabs(page).allInnerTexts()).toContain('Figures');
    const first = page.getByRole('grid').getByRole('gridcell').first();
    expect(await first.innerText()).not.toBe('');
  });

  test('chooses Merthyr Tydfil by typing part of its name', async () => {
    const { page } = watched;
    await chooseCouncil(page, 'merth');
    expect(await page.getByRole('combobox', { name: 'Your council' }).inputValue()).toBe('Merthyr Tydfil');
  });

  test('compares it with the most similar councils, and sees which they are', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Next: Comparators' }).click();
    // what is chosen where there is a context table, as on the command line
    expect(await page.getByRole('radio', { name: /most similar/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Compare and suggest levels' }).click();
    await page.getByRole('heading', { name: 'Suggested levels: Merthyr Tydfil' }).waitFor();
    await stepTab(page, 'Comparators').click();
    expect(await page.getByRole('listitem').count()).toBe(10);
    await stepTab(page, 'Judgements').click();
  });

  test('opens a domain to its evidence, and goes from there to the cell', async () => {
    const { page } = watched;
    const domain = page.getByRole('button', { name: /^Range of services/ });
    await domain.click();
    const link = page.getByRole('button', { name: /^Go to Figures!F/ }).first();
    const address = ((await link.textContent()) ?? '').replace('Figures!', '');
    await link.click();
    await page.getByRole('status', { name: 'Selected cell' }).getByText(address, { exact: true }).waitFor();
  });

  test('is told of the position in the performance matrix in words', async () => {
    const { page } = watched;
    const stands = /^The evidence suggests that Merthyr Tydfil stands at “.+” and “.+” \(.+\)\.$/;
    expect(await page.getByText(stands).count()).toBe(1);
  });

  test('publishes, and finds the new sheets, with their charts drawn', async () => {
    const { page } = watched;
    await stepTab(page, 'Publish').click();
    await page.getByRole('button', { name: /^Publish \d+ sheets/ }).click();
    await page.getByText(/\d+ sheets are in the workbook/).waitFor();
    expect(await sheetTabs(page).allInnerTexts()).toEqual(
      expect.arrayContaining([
        'Judgement grid',
        'Performance matrix',
        'Star chart',
        'Benchmark',
        'Problems',
        'Method',
      ]),
    );
    await page.getByRole('tab', { name: 'Star chart', exact: true }).click();
    const chart = page.getByRole('img', { name: /^Chart:/ }).first();
    await chart.locator('svg path').first().waitFor();
    expect(await chart.locator('svg path').count()).toBeGreaterThan(10);
    expect((await chart.textContent()) ?? '').toMatch(/Merthyr Tydfil/);
  });

  test('downloads a workbook that opens and holds what was published', async () => {
    const { page } = watched;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const workbook = openWorkbook(new Uint8Array(readFileSync(await download.path())));
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Figures', 'Judgement grid', 'Star chart', 'Benchmark']));
    const star = workbook.sheets.find(({ name }) => name === 'Star chart');
    expect(star?.charts).toHaveLength(1);
    expect(star?.cells.value(0, 0)).toBe('Star chart: Merthyr Tydfil');
  });

  test('reads the frozen columns of a sheet that is scrolled along under them', async () => {
    const { page } = watched;
    await page.getByRole('tab', { name: 'Judgement grid', exact: true }).click();
    const access = page.getByRole('gridcell', { name: 'Access', exact: true }).first();
    await access.waitFor();
    await page.getByRole('grid').evaluate((grid) => {
      grid.scrollLeft = 500;
    });
    await page.waitForTimeout(200);
    const above = await access.evaluate((cell) => {
      const { right, top, height } = cell.getBoundingClientRect();
      const met = document.elementsFromPoint(right - 12, top + height / 2);
      const isFilled = (one: Element) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)';
      const scrolled = met.findIndex((one) => Number((one as HTMLElement).dataset['column']) > 0);
      return { scrolled, filled: met.findIndex(isFilled) };
    });
    expect(above.scrolled).toBeGreaterThan(0); // a scrolled cell is there
    expect(above.filled).toBeLessThan(above.scrolled);
  });

  test('tells steps that are filled from those that are not, also in high contrast', async () => {
    const { page } = watched;
    await stepTab(page, 'Judgements').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const fillings = await page
        .getByText('Mainly good (3 of 4)')
        .first()
        .evaluate((label) =>
          [...(label.previousElementSibling?.children ?? [])].map(
            (step) => getComputedStyle(step).backgroundColor,
          ),
        );
      expect(fillings).toHaveLength(4);
      const canvas = await page.evaluate(() => {
        const sheet = document.createElement('p');
        sheet.style.backgroundColor = 'Canvas';
        document.body.append(sheet);
        const { backgroundColor } = getComputedStyle(sheet);
        sheet.remove();
        return backgroundColor;
      });
      expect(new Set(fillings.slice(0, 3)).size).toBe(1);
      expect([canvas, fillings[3]]).not.toContain(fillings[0]);
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  test.each([
    [640, 400],
    [683, 384],
    [320, 640],
    [960, 400],
    [1280, 800],
  ])(
    'has room for the step in a window of %d × %d, and reaches the foot of the pane',
    async (width, height) => {
      const { page } = watched;
      await page.setViewportSize({ width, height });
      const undo = page.getByRole('contentinfo').getByRole('button', { name: 'Undo publish' });
      await undo.scrollIntoViewIfNeeded();
      const box = await undo.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      const rooms = await page.evaluate(() => ({
        step: document.querySelector('#pane main')?.clientHeight ?? 0,
        wide: document.documentElement.scrollWidth,
      }));
      expect(rooms.step).toBeGreaterThanOrEqual(200);
      expect(rooms.wide).toBe(width);
    },
  );

  test('has sent nothing to any other host, and nothing went wrong on the way', () => {
    expect(watched.foreign).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  test('the steps and the sheets are reached and changed with arrow keys', async () => {
    const { page, complaints } = await journey.workbench({ width: 1280, height: 800 });
    await stepTab(page, 'Figures').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await stepTab(page, 'Comparators').getAttribute('aria-selected')).toBe('true');
    await page.getByText('Choose your council first').waitFor();
    await sheetTabs(page).first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Spend', selected: true }).waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('status', { name: 'Selected cell' }).getByText('B2', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Words of these elements in the pane that go on in a second line. */
function brokenWords(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const range = document.createRange();
    const broken: string[] = [];
    for (const { firstChild: text } of document.querySelectorAll(`#pane ${selector}`)) {
      for (const { 0: word, index } of text?.textContent?.matchAll(/\S+/g) ?? []) {
        range.setStart(text!, index);
        range.setEnd(text!, index + word.length);
        if (range.getClientRects().length > 1) broken.push(word);
      }
    }
    return broken;
  }, within);
}

describe('in a pane 320 pixels wide', () => {
  test('nothing runs over the edge on any step, in either language', async () => {
    const { page } = await journey.workbench({ width: 320, height: 900 });
    await chooseCouncil(page, 'merth');
    await stepTab(page, 'Judgements').click();
    await page.getByRole('button', { name: 'Compare and suggest levels' }).click();
    await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
    for (const language of ['cy', 'en']) {
      await page.getByRole('combobox', { name: /^(Language|Iaith)$/ }).selectOption(language);
      for (const step of [0, 1, 2, 3]) {
        await page
          .getByRole('tablist', { name: /^(Steps|Camau)$/ })
          .getByRole('tab')
          .nth(step)
          .click();
        await page.getByRole('tabpanel').waitFor();
        if (step === 2 && language === 'cy') {
          for (const opened of [/^Ystod/, 'Ychwanegu canfyddiad', 'Ychwanegu cam gweithredu', /^Siartiau /])
            await page.getByRole('button', { name: opened }).first().click();
        }
        if (step === 2) expect(await brokenWords(page, 'table th')).toEqual([]);
        const over = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('#pane *')]
            .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
            .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
        );
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect({ language, step, over }).toEqual({ language, step, over: [] });
      }
    }
    await page.context().close();
  });
});

describe('a file that cannot be opened', () => {
  test.each([
    ['holiday.xlsx', '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', /holiday\.xlsx is not an Excel workbook/],
    [
      'old.xls',
      '\xd0\xcf\x11\xe0 an OLE container',
      /old\.xls is protected by a password, or is an old \.xls/,
    ],
  ])(
    '%s is refused in one sentence, and the workbook that was open stays',
    async (name, contents, sentence) => {
      const { page } = await journey.workbench({ width: 1280, height: 800 });
      await page.locator('input[type=file]').setInputFiles({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(contents, 'latin1'),
      });
      await page.getByRole('region', { name: 'Workbook' }).getByText(sentence).waitFor();
      expect(await sheetTabs(page).allInnerTexts()).toContain('Figures');
      await page.context().close();
    },
  );
});
