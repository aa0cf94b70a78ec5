import type { Locator, Page } from 'playwright-core';
import { downloaded } from './paneBooks';
import { focusAfter } from './paneFocus';
import { paneJourney } from './paneJourney';
import { chooseCouncil, sheetTabs, stepTab, tabTo } from './paneSteps';

const journey = paneJourney();

/** What stands in the row of a domain of the published grid. */
async function gridRow(page: Page, sheet: string, domain: string): Promise<string[]> {
  const grid = (await downloaded(page)).sheets.find(({ name }) => name === sheet);
  const used = grid?.cells.used(true);
  const rows = grid !== undefined && used != null ? grid.cells.values(used) : [];
  return (rows.find((row) => row.includes(domain)) ?? []).map(String);
}

describe('the whole run with keys alone', () => {
  let page: Page;
  let complaints: string[];
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  beforeAll(async () => {
    ({ page, complaints } = await journey.workbench({ width: 1280, height: 900 }));
  }, 60_000);

  test('the way on says what it waits for, where it cannot be gone yet', async () => {
    await tabTo(page, /^Next: Comparators/);
    const why = page.getByRole('tooltip', { name: 'Choose your council above first.' });
    await why.waitFor();
    const next = page.getByRole('button', { name: 'Next: Comparators' });
    expect(await next.getAttribute('aria-describedby')).toBe(await why.getAttribute('id'));
    await press('Enter');
    expect(await stepTab(page, 'Figures').getAttribute('aria-selected')).toBe('true');
  });

  describe('a council that was chosen', () => {
    const box = () => page.getByRole('combobox', { name: 'Your council' });
    const goesOn = async () => {
      await press('Tab');
      expect(
        await page.getByRole('combobox', { name: 'Period' }).evaluate((it) => it.matches(':focus')),
      ).toBe(true);
      expect(await page.getByRole('option', { name: 'Cardiff' }).count()).toBe(0);
    };

    test('gives way to what is typed, however the field was reached', async () => {
      await chooseCouncil(page, 'merth');
      await press('Tab', 'Shift+Tab');
      await page.keyboard.type('gwy');
      await press('Enter');
      expect(await box().inputValue()).toBe('Gwynedd');
      await box().click();
      await page.keyboard.type('powys');
      await press('Enter');
      expect(await box().inputValue()).toBe('Powys');
    });

    test('stays away once it was taken out, and the one that is typed is the one that is chosen', async () => {
      await box().click();
      await press('Control+a', 'Backspace');
      expect(await box().inputValue()).toBe('');
      await page.keyboard.type('cardiff');
      expect(await page.getByRole('listbox').getByRole('option').allInnerTexts()).toEqual(['Cardiff']);
      await press('ArrowDown', 'Enter');
      expect(await box().inputValue()).toBe('Cardiff');
    });

    test('does not come back before it is said that no council is called so; Escape brings it back', async () => {
      await box().click();
      await page.keyboard.type('Camden');
      await page.getByText('No council found in the figures has that name.').waitFor();
      expect(await box().inputValue()).toBe('Camden');
      await press('Escape');
      expect(await box().inputValue()).toBe('Cardiff');
    });

    test('is chosen by Tab where its name was typed, not where the list was only looked at; Tab goes straight on', async () => {
      await box().click();
      await page.keyboard.type('Newport');
      await goesOn();
      expect(await box().inputValue()).toBe('Newport');
      await box().click();
      await press('Control+a', 'Backspace');
      await goesOn();
      expect(await box().inputValue()).toBe('Newport');
    });
  });

  test('the council is chosen by typing, the run started', async () => {
    await tabTo(page, /^Your council/);
    await page.keyboard.type('merth');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await press('ArrowDown', 'Enter', 'Alt+Digit2');
    expect(await stepTab(page, 'Comparators').getAttribute('aria-selected')).toBe('true');
    await tabTo(page, /^Compare and suggest levels/);
    await press('Enter');
    await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
  });

  test('domains are gone through with Alt and Page Down, back with Page Up', async () => {
    await stepTab(page, 'Judgements').focus();
    await press('Alt+PageDown');
    // the focus follows with the next frame
    const focusOn = (name: string) =>
      page.waitForFunction((start) => document.activeElement?.textContent.startsWith(start), name);
    await page.getByRole('button', { name: /^Access/, expanded: true }).waitFor();
    await focusOn('Access');
    await press('Alt+PageDown');
    await page.getByRole('button', { name: /^Assessment/, expanded: true }).waitFor();
    await press('Alt+PageUp');
    await page.getByRole('button', { name: /^Access/, expanded: true }).waitFor();
    await focusOn('Access');
  });

  test('a heading that is drawn late does not take the focus from where the officer is by then', async () => {
    await page.evaluate(() => {
      const soon = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (act) => Number(setTimeout(() => soon(act), 500));
      setTimeout(() => (window.requestAnimationFrame = soon), 400);
    });
    await press('Alt+PageDown', 'Alt+PageUp');
    await tabTo(page, /^Level/);
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await stepTab(page, 'Judgements').focus();
  });

  test('a level is given with its reason', async () => {
    await tabTo(page, /^Level/);
    await page.keyboard.type('4');
    await tabTo(page, /^Reason/);
    await page.keyboard.type('Inspection in May');
    await tabTo(page, /^Name/);
    await page.keyboard.type('A. Swyddog');
    await tabTo(page, /^Save judgement/);
    await press('Enter');
    await page.getByText(/^Saved\./).waitFor();
  });

  test('a sheet is left out, the others are published, the publish is undone', async () => {
    await press('Alt+Digit4');
    await tabTo(page, /^Star chart/);
    await press('Space');
    await tabTo(page, /^Publish \d+ sheets/);
    await press('Enter');
    await page.getByText(/\d+ sheets are in the workbook/).waitFor();
    expect(await sheetTabs(page).allInnerTexts()).not.toContain('Star chart');
    expect(await gridRow(page, 'Judgement grid', 'access')).toEqual(
      expect.arrayContaining(['Excellent', 'Inspection in May']),
    );
    await stepTab(page, 'Publish').focus();
    await tabTo(page, /^Undo publish/);
    await press('Enter');
    await page.getByText(/^The publish was undone/).waitFor();
    expect(await sheetTabs(page).allInnerTexts()).not.toContain('Judgement grid');
  });

  test('what was judged is not lost by that: it waits in the pane', async () => {
    await stepTab(page, 'Publish').focus();
    await press('Alt+Digit3');
    expect(await page.getByRole('button', { name: /^Access/ }).innerText()).toMatch(/Excellent/);
    expect(complaints).toEqual([]);
  });
});

describe('the focus is never lost, whatever a key makes of the control that it was on', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await journey.workbench({ width: 1280, height: 900 }));
    await chooseCouncil(page, 'merth');
  }, 60_000);

  const button = (name: RegExp | string) => page.getByRole('button', { name });
  const main = (name: RegExp) => page.locator('main').getByRole('button', { name });
  const foot = (name: RegExp) => page.locator('footer').getByRole('button', { name });
  const list = (name: RegExp) => page.getByRole('combobox', { name }).first();
  const type = async (field: string, text: string) => {
    await page.getByRole('textbox', { name: field, exact: true }).first().fill(text);
  };
  const down = ['ArrowDown', 'ArrowDown'];
  const enter = ['Enter'];

  interface Act {
    what: string;
    before?: () => Promise<unknown>;
    on: () => Locator;
    keys: string[];
    then: RegExp;
    /** What is chosen by then. */
    value?: string;
  }
  const acts: Act[] = [
    {
      what: 'the workbook is read again',
      on: () => button('Read again'),
      keys: enter,
      then: /^button Read again/,
    },
    {
      what: 'the third framework is chosen from the list, by two keys without a pause',
      on: () => list(/^Framework/),
      keys: down,
      then: /^select Framework/,
      value: 'ilacs',
    },
    {
      what: 'the first framework is chosen again',
      on: () => list(/^Framework/),
      keys: ['ArrowUp', 'ArrowUp'],
      then: /^select Framework/,
      value: 'joint-review',
    },
    {
      what: 'a table is not to be read',
      before: async () => {
        await button(/^Tables found/).press('Enter');
        await button(/^Correct /)
          .first()
          .press('Enter');
      },
      on: () => page.getByRole('checkbox', { name: 'Do not read this table' }),
      keys: ['Space'],
      then: /^input Do not read this table/,
    },
    {
      what: 'that is undone',
      on: () => button('Undo last change'),
      keys: enter,
      then: /^heading Figures in this workbook/,
    },
    {
      what: 'the direction of an indicator is said, by two keys without a pause',
      before: () => button(/^Indicators/).press('Enter'),
      on: () => list(/^Direction of /),
      keys: down,
      then: /^select Direction of/,
      value: 'lowerIsBetter',
    },
    {
      what: 'the next step is opened',
      on: () => button('Next: Comparators'),
      keys: enter,
      then: /^heading Compare with/,
    },
    {
      what: 'levels are suggested, in a step that is loaded only now',
      on: () => button('Compare and suggest levels'),
      keys: enter,
      then: /^heading Suggested levels/,
    },
    {
      what: 'a finding is to be added',
      before: () => button(/^Access/).press('Enter'),
      on: () => button('Add a finding'),
      keys: enter,
      then: /^textarea Finding/,
    },
    { what: 'it is not after all', on: () => button('Cancel'), keys: enter, then: /^button Add a finding/ },
    {
      what: 'an action is to be added',
      on: () => button('Add an action'),
      keys: enter,
      then: /^textarea What is to be done/,
    },
    { what: 'it is not after all', on: () => button('Cancel'), keys: enter, then: /^button Add an action/ },
    {
      what: 'an action is saved',
      before: async () => {
        await button('Add an action').press('Enter');
        await type('What is to be done', 'Open on Saturdays');
      },
      on: () => button('Save action'),
      keys: enter,
      then: /^button Add an action/,
    },
    {
      what: 'a moderated level is to be added',
      on: () => button('Add a moderated level'),
      keys: enter,
      then: /^select Moderated level/,
    },
    { what: 'it is not after all', on: () => button('Cancel'), keys: enter, then: /^heading Your judgement/ },
    {
      what: 'the moderated level is to be added again',
      on: () => button('Add a moderated level'),
      keys: enter,
      then: /^select Moderated level/,
    },
    {
      what: 'a judgement is saved',
      before: async () => {
        await page.getByRole('combobox', { name: 'Level', exact: true }).selectOption('3');
        await type('Reason', 'Inspection in May');
        await type('Name', 'A. Swyddog');
      },
      on: () => button('Save judgement'),
      keys: enter,
      then: /^button Save judgement/,
    },
    {
      what: 'it is undone',
      on: () => button('Undo last change'),
      keys: enter,
      then: /^heading Your judgement/,
    },
    {
      what: 'the action is undone',
      on: () => button('Undo last change'),
      keys: enter,
      then: /^heading Strengths, areas and actions/,
    },
    {
      what: 'the sheets are published',
      before: () => stepTab(page, 'Publish').press('Enter'),
      on: () => main(/^Publish \d+ sheets/),
      keys: enter,
      then: /^button Publish \d+ sheets/,
    },
    {
      what: 'the message is dismissed',
      on: () => foot(/^Close/),
      keys: enter,
      then: /^button Publish \d+ sheets/,
    },
    {
      what: 'the publish is undone on the page',
      on: () => main(/^Undo publish/),
      keys: enter,
      then: /^heading Sheets to publish/,
    },
    {
      what: 'it is undone in the message about it',
      before: async () => {
        await main(/^Publish \d+ sheets/).press('Enter');
        await foot(/^Undo publish/).waitFor();
      },
      on: () => foot(/^Undo publish/),
      keys: enter,
      then: /^button Publish \d+ sheets/,
    },
    {
      what: 'the year is closed',
      on: () => main(/^Close \d/),
      keys: enter,
      then: /^button Close \d/,
    },
    {
      what: 'all is run again after a cell was changed',
      before: async () => {
        await sheetTabs(page).filter({ hasText: 'Closed years' }).waitFor();
        await focusAfter(page, /./);
        await sheetTabs(page).filter({ hasText: 'Figures' }).first().press('Enter');
        await page.getByRole('grid').focus();
        await page.keyboard.type('12');
        await page.keyboard.press('Enter');
      },
      on: () => foot(/^Run again/),
      keys: enter,
      then: /^button Close \d/,
    },
    {
      what: 'what the browser keeps is cleared',
      on: () => button('Clear'),
      keys: enter,
      then: /^status The workbook stays on this computer/,
    },
  ];

  test.each(acts)('$what: it is on “$then”', async ({ before, on, keys, then, value }) => {
    await before?.();
    await focusAfter(page, /./);
    await on().focus();
    for (const key of keys) await page.keyboard.press(key);
    expect(await focusAfter(page, then)).toMatch(then);
    if (value !== undefined) expect(await on().inputValue()).toBe(value);
  });

  test('nothing was complained of', () => {
    expect(complaints).toEqual([]);
  });
});

describe('what is chosen while a job is under way', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await journey.workbench({ width: 1280, height: 900 }));
  }, 60_000);
  const step = async (name: string) => {
    await stepTab(page, name).press('Enter');
    await focusAfter(page, /./);
  };
  const directions = () => page.getByRole('combobox', { name: /^Direction of/ });
  const unit = () => page.getByRole('textbox', { name: /^Unit of/ }).first();
  const openIndicators = () => page.getByRole('button', { name: /^Indicators/ }).press('Enter');

  test('is carried out, each in its turn, also once the officer is on another step', async () => {
    const wanted = ['lowerIsBetter', 'none', 'higherIsBetter', 'none'];
    await openIndicators();
    // as fast as somebody who does not wait, on however fast a machine
    await directions().evaluateAll((lists, values) => {
      for (const [at, value] of values.entries()) {
        (lists[at] as HTMLSelectElement).value = value;
        lists[at]?.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }, wanted);
    await unit().fill('weeks');
    await unit().press('Enter');
    await stepTab(page, 'Comparators').press('Enter');
    await page.waitForTimeout(300);
    for (let quiet = 0; quiet < 3; quiet++) await focusAfter(page, /./);
    await step('Figures');
    await openIndicators();
    const chosen = await directions().evaluateAll((lists) =>
      lists.slice(0, 4).map((each) => (each as HTMLSelectElement).value),
    );
    expect([...chosen, await unit().inputValue()]).toEqual([...wanted, 'weeks']);
  });

  test('which sheets, and in which language, keeps the focus where it is', async () => {
    await chooseCouncil(page, 'merth');
    await step('Judgements');
    await page.getByRole('button', { name: 'Compare and suggest levels' }).press('Enter');
    await page.getByRole('heading', { name: /^Suggested levels/ }).waitFor();
    await step('Publish');
    await page.getByRole('button', { name: /^Publish \d+ sheets/ }).press('Enter');
    const star = page.getByRole('checkbox', { name: /^Star chart/ });
    await star.press('Space');
    await page.getByRole('combobox', { name: 'Language of the sheets' }).selectOption('cy');
    expect(await star.isChecked()).toBe(false);
    await page.getByText(/\d+ sheets are in the workbook/).waitFor();
    expect(await sheetTabs(page).allInnerTexts()).toEqual(
      expect.arrayContaining(['Star chart', 'Judgement grid']),
    );
  });
});

describe('yn Gymraeg: the whole run in Welsh, in a dark pane 320 pixels wide', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await journey.workbench({ width: 320, height: 1200 }, (opened) =>
      opened.page.emulateMedia({ colorScheme: 'dark' }),
    ));
    await page.getByRole('combobox', { name: 'Language' }).selectOption('cy');
  }, 60_000);
  const step = (name: string) =>
    page.getByRole('tablist', { name: 'Camau' }).getByRole('tab', { name: new RegExp(`^${name}`) });

  test('the whole page says that it is Welsh, and its name is', async () => {
    await page.waitForFunction(() => document.title === 'Mainc waith Grid Barnu');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy-GB');
    const signs = page.getByRole('button', { name: 'Dangos neu guddio’r rhestr o gynghorau' });
    expect(await signs.count()).toBe(1);
  });

  test('the council is found by its Welsh name, and compared', async () => {
    const box = page.getByRole('combobox', { name: 'Eich cyngor' });
    await box.pressSequentially('tudful');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('Merthyr Tudful');
    await step('Barnau').click();
    await page.getByRole('button', { name: 'Cymharu ac awgrymu lefelau' }).click();
    await page.getByRole('heading', { name: 'Lefelau a awgrymir: Merthyr Tudful' }).waitFor();
  });

  test('the sheets are written in Welsh', async () => {
    await step('Cyhoeddi').click();
    await page.getByRole('checkbox', { name: /^Grid barnu newydd/ }).waitFor();
    // the browser knows no Welsh months: they are our own
    expect(await page.getByRole('textbox', { name: 'Enw’r flwyddyn' }).inputValue()).toBe('31 Mawrth 2023');
    await page.getByRole('button', { name: /^Cyhoeddi \d+/ }).click();
    await page.getByText(/taflen yn y llyfr gwaith/).waitFor();
    expect(await page.getByRole('tablist', { name: 'Taflenni' }).getByRole('tab').allInnerTexts()).toEqual(
      expect.arrayContaining(['Grid barnu', 'Matrics perfformiad', 'Siart seren']),
    );
  });

  test('no English word of the pane’s is left on any step', async () => {
    const english = /\b(the|your|sheet|level|council|publish|compare|evidence|reason)\b/i;
    for (const name of ['Ffigurau', 'Cymaryddion', 'Barnau', 'Cyhoeddi']) {
      await step(name).click();
      const texts = await page.getByRole('tabpanel').locator('h2, h3, button, label, legend').allInnerTexts();
      // the officer's own sheet names and headings stay as they are
      const own = /^(Figures|Spend|Indicators|Context|Findings|Sources|[A-Z] )/;
      expect(texts.filter((text) => english.test(text) && !own.test(text))).toEqual([]);
    }
  });
});
