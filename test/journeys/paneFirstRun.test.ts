import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import { contents, downloaded } from './paneBooks';
import { paneJourney } from './paneJourney';
import { chooseCouncil, openFile, sheetTabs, stepTab, waitForFigures } from './paneSteps';

const journey = paneJourney();
let page: Page;
let complaints: string[];
let foreign: string[];

const empty = () => ({ name: 'empty.xlsx', bytes: saveWorkbook(createWorkbook()) });

beforeAll(async () => {
  ({ page, complaints, foreign } = await journey.workbench({ width: 1280, height: 900 }));
  await openFile(page, empty());
  await page.getByRole('heading', { name: 'Begin' }).waitFor();
}, 60_000);

const button = (name: string | RegExp) => page.getByRole('button', { name });
const choice = (name: RegExp) => page.getByRole('checkbox', { name });

describe('the first minute, in an empty workbook', () => {
  test('says in three steps what will happen, and can be left at any time', async () => {
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(3);
    await stepTab(page, 'Comparators').click();
    await page.getByText('There are no figures of councils in this workbook yet.').waitFor();
    await button('Go to Figures').click();
    await page.getByRole('heading', { name: 'Begin' }).waitFor();
  });

  test('with sheets of one’s own that hold nothing, shows what can be read', async () => {
    await button('Use this workbook’s sheets').click();
    await page.getByRole('tabpanel').getByText('No figures of councils were found.').waitFor();
    await page.getByRole('table', { name: 'A table that can be read looks like this:' }).waitFor();
  });

  test('sample figures come as sheets that are the officer’s own, and are read', async () => {
    await button('Insert sample figures').click();
    await waitForFigures(page);
    expect(await sheetTabs(page).allInnerTexts()).toEqual(
      expect.arrayContaining(['Sheet1', 'Figures', 'Spend', 'Indicators', 'Context', 'Findings', 'Sources']),
    );
  });
});

test('a workbook of one’s own without a register: where no level is suggested, one is offered, and says what to do', async () => {
  const opened = await journey.workbench({ width: 1280, height: 900 });
  const { page: own } = opened;
  const councils = ['Cardiff', 'Conwy', 'Merthyr Tydfil', 'Powys', 'Swansea'];
  const rows = [
    'Council,Indicator,2023-24',
    ...councils.map((name, at) => `${name},Reviews on time,${70 + at}`),
  ];
  await openFile(own, { name: 'own.csv', bytes: Buffer.from(rows.join('\n')) });
  await own.getByText('5 readings of 1 indicator').waitFor();
  await chooseCouncil(own, 'merth');
  await stepTab(own, 'Judgements').click();
  await own.getByRole('button', { name: 'Compare and suggest levels' }).click();
  await own
    .getByText('The figures suggest no level, because no indicator has a direction or a domain')
    .waitFor();
  await own.getByRole('button', { name: 'Insert an Indicators sheet' }).click();
  await sheetTabs(own).filter({ hasText: 'Indicators' }).waitFor();
  await own
    .getByRole('grid', { name: /Indicators/ })
    .getByText('Reviews on time')
    .first()
    .waitFor();
  await stepTab(own, 'Figures').click();
  await own.getByRole('button', { name: /^Tables found \(2\)/ }).waitFor();
  await own.getByRole('button', { name: /^Indicators \(1\)/ }).click();
  await own.getByRole('combobox', { name: /^Direction of/ }).waitFor();
  expect(await own.getByRole('button', { name: 'Insert an Indicators sheet' }).count()).toBe(0);
  expect(opened.complaints).toEqual([]);
  await own.close();
});

test('a workbook of teams alone is not met as an empty one: they are said, and what is missing', async () => {
  const opened = await journey.workbench({ width: 1280, height: 900 });
  const rows = ['Team,Indicator,Quarter,Value', 'North,Calls,Q1 2024,60', 'South,Calls,Q1 2024,70'];
  await openFile(opened.page, { name: 'teams.csv', bytes: Buffer.from(rows.join('\n')) });
  const panel = opened.page.getByRole('tabpanel');
  await panel.getByText('2 readings of 2 teams, which are compared with each other.').waitFor();
  await panel.getByText('No figures of councils were found.').waitFor();
  expect(await opened.page.getByRole('heading', { name: 'Begin' }).count()).toBe(0);
  await opened.page.close();
});

describe('from there to a published workbook', () => {
  let before: unknown;

  test('every sheet is said to be new; one is left out, both languages are chosen', async () => {
    await chooseCouncil(page, 'merth');
    await stepTab(page, 'Judgements').click();
    await button('Compare and suggest levels').click();
    await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
    await stepTab(page, 'Publish').click();
    before = contents(await downloaded(page));
    await choice(/^Judgement grid new/).waitFor();
    const sheets = await page.getByRole('checkbox').count();
    await page.getByRole('combobox', { name: 'Language of the sheets' }).selectOption('both');
    await choice(/^Grid barnu new/i).waitFor();
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(sheets);
    await choice(/^Star chart new/).click();
    await choice(/^Star chart not written/).waitFor();
  });

  test('they are written, in both languages, without the one that was left out', async () => {
    await button(/^Publish \d+ sheets/).click();
    await page.getByText(/\d+ sheets are in the workbook/).waitFor();
    const names = await sheetTabs(page).allInnerTexts();
    expect(names).toEqual(expect.arrayContaining(['Judgement grid', 'Grid barnu', 'Benchmark']));
    expect(names).not.toContain('Star chart');
  });

  test('looked at again, nothing would change', async () => {
    await choice(/^Judgement grid nothing changes/).waitFor();
    expect(await choice(/written again/).count()).toBe(0);
  });

  test('a row of a published sheet opens the domain that it is about', async () => {
    await stepTab(page, 'Judgements').click();
    await page.getByRole('tab', { name: 'Judgement grid', exact: true }).click();
    const cell = page.getByRole('gridcell', { name: /^Range of services/ }).first();
    await cell.click();
    await page.getByRole('button', { name: /^Range of services/, expanded: true }).waitFor();
  });

  test('the charts of a figure are shown, each with its words', async () => {
    await button(/^Charts of /)
      .first()
      .click();
    const chart = page
      .getByRole('main')
      .getByRole('img', { name: /Merthyr Tydfil/ })
      .first();
    await chart.waitFor();
    const box = await chart.boundingBox();
    expect(box?.width).toBeGreaterThan(240);
    expect(await chart.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(240);
  });

  test('how a figure was worked out is one press away: people, interval, comparators, who was left out and why', async () => {
    const method = async (title: RegExp): Promise<string> => {
      await button(title).click();
      return page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: button(title) })
        .innerText();
    };
    const fostered = await method(/^Method of Fostered children with/);
    expect(fostered).toMatch(/Numerator [\d,]+, denominator [\d,]+\./);
    expect(fostered).toMatch(/95% interval, by Wilson’s score: [\d.]+% to [\d.]+%\./);
    expect(await method(/^Method of Delayed transfers/)).toContain('Comparators left out. ');
    // it stays while its cell is gone to
    await page
      .getByRole('main')
      .getByRole('button', { name: /Figures!F326$/ })
      .click();
    await page.getByRole('main').locator('[aria-current=true]').waitFor();
    expect(await button(/^Method of Delayed transfers/).getAttribute('aria-expanded')).toBe('true');
  });

  test('a document is made for Word, with pictures drawn by the browser, and stays on the computer', async () => {
    await stepTab(page, 'Publish').click();
    await page.getByRole('combobox', { name: 'Language of the sheets' }).selectOption('en');
    // slow for once, so that it can be stopped
    await page.evaluate(() => {
      const { prototype } = HTMLCanvasElement;
      const whole = Object.getOwnPropertyDescriptor(prototype, 'toBlob') ?? {};
      prototype.toBlob = function (...given) {
        setTimeout(() => {
          Object.defineProperty(prototype, 'toBlob', whole);
          this.toBlob(...given);
        }, 500);
      };
    });
    await button('Download Word document').click();
    // on another step too, one sees that it is being made, and can stop it
    await stepTab(page, 'Figures').click();
    await page.getByRole('progressbar', { name: 'Making the document' }).waitFor();
    await button('Stop').click();
    await page.getByText('Stopped. No document was made.').waitFor();
    await stepTab(page, 'Publish').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Download Word document').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^merthyr-tydfil-committee-\d{4}-\d\d-\d\d\.docx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('Merthyr Tydfil');
    expect(Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name)).length).toBeGreaterThan(
      0,
    );
  });

  test('the same is copied for Word, its tables as tables', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button('Copy for Word').click();
    await page.getByText(/^Copied\. Paste it into Word/).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(html).toMatch(/<h1[^]*Merthyr Tydfil[^]*<table/);
  });

  test('and in a frame that may not write to the clipboard, as in Excel on the web, it is copied all the same', async () => {
    await page.evaluate(async () => {
      await navigator.clipboard.writeText('before');
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('combobox', { name: 'Document' }).selectOption('public');
    await button('Copy for Word').click();
    await page.getByText(/^Copied\. Paste it into Word/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Merthyr Tydfil/);
  });

  test('the publish is undone: the workbook is as it was before', async () => {
    await stepTab(page, 'Publish').click();
    await button('Undo publish').first().click();
    await page.getByText(/^The publish was undone/).waitFor();
    expect(contents(await downloaded(page))).toEqual(before);
    expect(await button('Undo publish').count()).toBe(0);
  });

  test('nothing went wrong on the way, and nothing was sent anywhere', () => {
    expect([...complaints, ...foreign]).toEqual([]);
  });
});

describe('help and settings', () => {
  test('stand in the place of the step, and give it back', async () => {
    await button('Help and settings').click();
    await page.getByRole('heading', { name: 'The four steps' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back to the steps');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Sheets to publish|^Published sheets/ }).waitFor();
  });

  test('the name, the language and the spacing stay with the person', async () => {
    await button('Help and settings').focus();
    await page.keyboard.press('Alt+Digit0');
    await page.getByRole('textbox', { name: /^Your name/ }).fill('A. Swyddog');
    await page.getByRole('radio', { name: 'Compact' }).click();
    // a framework is the workbook's: it is remembered there, and judged by at once
    await stepTab(page, 'Figures').click();
    await page.getByRole('combobox', { name: 'Framework' }).selectOption('six-point');
    await page.waitForFunction(() => document.body.textContent.includes('Your work is kept'));
    await page.waitForTimeout(1500); // longer than the quiet after which it is kept
    await page.getByRole('combobox', { name: 'Language' }).selectOption('cy');
    await page.reload();
    await page.getByText(/\d darlleniad o \d/).waitFor();
    expect(await page.getByRole('combobox', { name: 'Fframwaith' }).inputValue()).toBe('six-point');
    await page.getByRole('button', { name: 'Cymorth a gosodiadau' }).click();
    expect(await page.getByRole('textbox', { name: /^Eich enw/ }).inputValue()).toBe('A. Swyddog');
    expect(await page.getByRole('radio', { name: 'Cryno' }).isChecked()).toBe(true);
  });
});
