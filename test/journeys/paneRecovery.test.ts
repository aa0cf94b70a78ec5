import type { Page } from 'playwright-core';
import { commandIds } from '../../src/taskpane/commands';
import type { Watched } from './paneBrowser';
import { paneJourney } from './paneJourney';
import { chooseCouncil, compareMerthyr, stepTab } from './paneSteps';

const journey = paneJourney();

describe('correcting a wrong column', () => {
  test('what a column holds is said in the pane: the figures follow, and follow back', async () => {
    const { page, complaints } = await journey.workbench({ width: 1280, height: 1000 });
    const counts = () => page.getByText(/\d readings of \d/).innerText();
    const before = await counts();
    await page.getByRole('button', { name: /^Tables found/ }).click();
    await page.getByRole('button', { name: /^Correct Figures/ }).click();
    const column = page.getByRole('combobox', { name: 'A Indicator' });
    await column.selectOption({ label: 'Note' });
    await page.waitForFunction((text) => !document.body.textContent.includes(text), before);
    // read so, it may be another kind of table: its corrections are opened anew
    const correct = page.getByRole('button', { name: /^Correct Figures/ });
    if ((await correct.getAttribute('aria-expanded')) === 'false') await correct.click();
    await page.getByRole('combobox', { name: 'A Indicator' }).selectOption('');
    await page.getByText(before).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);
});

describe('in Excel, where no copy of the pane is kept, an officer who loses the connection', () => {
  const unkept = async ({ page }: Watched): Promise<void> => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
  };
  const said = /A part of Judgement Grid could not be loaded\. Nothing was changed/;
  const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

  test('before a step was ever opened is told so in its place, and goes on once it is back', async () => {
    const { page } = await journey.workbench({ width: 1280, height: 1000 }, unkept);
    await chooseCouncil(page, 'merth');
    await page.context().setOffline(true);
    await stepTab(page, 'Judgements').click();
    await page.getByRole('tabpanel').getByText(said).waitFor();
    await stepTab(page, 'Comparators').click();
    await page.getByText(said).waitFor({ state: 'detached' });
    await stepTab(page, 'Judgements').click();
    await again(page).click();
    await page.getByRole('tabpanel').getByText(said).waitFor();
    await page.context().setOffline(false);
    await again(page).click();
    await page.getByText('Nothing has been compared yet.').waitFor();
    await page.context().close();
  }, 60_000);

  test('later can still go to every step, and what cannot be done there is said with a way on', async () => {
    const { page } = await journey.workbench({ width: 1280, height: 1000 }, unkept);
    await chooseCouncil(page, 'merth');
    await page.waitForTimeout(2500); // the other steps come two seconds after the figures
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await stepTab(page, 'Publish').click();
    await page.getByRole('button', { name: 'Compare and suggest levels' }).click();
    await page.locator('footer').getByText(said).waitFor();
    await page.context().setOffline(false);
    await again(page).click();
    await page.getByRole('button', { name: /^Publish \d+ sheets/ }).waitFor();
    await page.context().close();
  }, 60_000);
});

describe('a part that cannot be drawn', () => {
  test('is said with a way on, and what was being typed is still there', async () => {
    const { page } = await journey.workbench({ width: 1280, height: 1000 });
    await compareMerthyr(page);
    await page.getByRole('button', { name: /^Range of services/ }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Half a sentence about the insp');
    const charts = page.getByRole('button', { name: /^Charts of/ }).first();
    // at once: whatever the pane draws anew meanwhile, as when it keeps what is typed, could not be drawn either
    await charts.evaluate((button: HTMLElement) => {
      const whole = Object.getOwnPropertyDescriptor(DOMParser.prototype, 'parseFromString') ?? {};
      const mend = (): void => {
        Object.defineProperty(DOMParser.prototype, 'parseFromString', whole);
      };
      Object.assign(window, { mend });
      DOMParser.prototype.parseFromString = () => {
        throw new RangeError('cannot draw 61.2 of “Merthyr Tydfil”');
      };
      button.click();
    });
    await page.getByText('The pane could not be drawn. Your workbook was not changed.').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy details for support' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Judgement Grid [\d.]+ · drawing · RangeError: cannot draw # of “…”$/);
    await page.evaluate(() => {
      (window as unknown as { mend: () => void }).mend();
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe(
      'Half a sentence about the insp',
    );
    await page.context().close();
  }, 60_000);
});

/** Office as the pane's page meets it, with nothing behind it that answers: Excel's own part fails. */
function office(): void {
  const asked: Record<string, (event: { completed: () => void }) => void> = {};
  const told = { shown: 0, completed: 0, code: 'ActivityLimitReached' };
  Object.assign(window, {
    asked,
    told,
    Office: {
      onReady: () => Promise.resolve({}),
      context: { displayLanguage: 'en-GB', officeTheme: { bodyBackgroundColor: '#262626' } },
      actions: {
        associate: (id: string, act: (event: { completed: () => void }) => void) => (asked[id] = act),
      },
      addin: {
        showAsTaskpane: () => {
          told.shown++;
          return Promise.resolve();
        },
      },
    },
    CustomFunctions: { associate: () => undefined },
    Excel: {
      run: () =>
        told.code === 'silence'
          ? new Promise(() => undefined)
          : Promise.reject(Object.assign(new Error('busy with 12.5'), { code: told.code })),
    },
  });
}

interface Stood {
  asked: Record<string, (event: { completed: () => void }) => void>;
  told: { shown: number; completed: number; code: string };
}

describe('the page in Excel', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await journey.page({ width: 400, height: 900 }));
    await page.route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `(${office.toString()})();` }),
    );
    await page.goto(`${journey.origin()}/taskpane.html`);
  }, 60_000);
  afterAll(() => page.context().close());

  const ask = (command: string) =>
    page.evaluate((id) => {
      const { asked, told } = window as unknown as Stood;
      asked[id]?.({ completed: () => told.completed++ });
    }, command);

  test('an Excel that refuses is said in a bar with what to do, and can be asked again', async () => {
    await page.getByText('Excel is too busy to answer.').waitFor();
    await page.getByText('Wait a moment, then try again.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Excel is too busy to answer.').waitFor();
  });

  test('what is copied for support names Excel’s code, and no figure', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy details for support' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Judgement Grid [\d.]+ · reading · excelBusy · ActivityLimitReached$/);
  });

  test('follows Office’s theme', async () => {
    const background = await page
      .locator('#pane .fui-FluentProvider')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--colorNeutralBackground1'));
    expect(background.trim()).toBe('#292929'); // Fluent UI's dark theme
  });

  test('knows every command of the ribbon, the cell’s menu and the shortcuts, shows the pane for each, and ends it', async () => {
    const known = await page.evaluate(() => Object.keys((window as unknown as Stood).asked));
    expect(known.sort()).toEqual([...commandIds, 'openPane'].sort());
    for (const id of known) await ask(id);
    const { shown, completed } = await page.evaluate(() => (window as unknown as Stood).told);
    expect([shown, completed]).toEqual([known.length, known.length]);
  });

  test('opens help for one of them, and the last step for another', async () => {
    await ask('help');
    await page.getByRole('heading', { name: 'The four steps' }).waitFor();
    await ask('publish');
    await page.getByText('Choose your council first').waitFor();
    expect(await stepTab(page, 'Publish').getAttribute('aria-selected')).toBe('true');
  });

  const refuseWith = (code: string) =>
    page.evaluate((wanted) => {
      (window as unknown as Stood).told.code = wanted;
    }, code);

  test.each([
    ['InvalidOperationInCellEditMode', 'A cell is being edited.', 'Press Enter or Esc in the sheet'],
    ['AccessDenied', 'is protected or open as read-only.', 'Unprotect it under Review'],
    ['InactiveWorkbook', 'Another workbook has the focus.', 'Click into this workbook'],
    ['WriteNotSupportedWhenModalDialogOpen', 'A dialogue box is open in Excel.', 'Close it'],
  ])(
    'an Excel that refuses with %s is said in words, with what to do and a way to try again',
    async (code, said, todo) => {
      await stepTab(page, 'Figures').click();
      await refuseWith(code);
      await page.getByRole('button', { name: 'Read again' }).click();
      const bar = page.getByRole('group').filter({ hasText: said });
      await bar.getByText(todo).waitFor();
      await bar.getByRole('button', { name: 'Try again' }).waitFor();
    },
  );

  test('an Excel that waits for a cell to be left is waited for, which is said, with a way to stop', async () => {
    await refuseWith('silence');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByText('Waiting for Excel. If a cell is being edited, press Enter or Esc in the sheet.')
      .waitFor();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
  });

  test('nothing of it reached the console', () => {
    expect(complaints).toEqual([]);
  });
});
