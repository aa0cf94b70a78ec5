import axe from 'axe-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import { paneJourney } from './paneJourney';
import { compareMerthyr, openFile, waitForFigures } from './paneSteps';

/** Where pictures of each step go, for people to look at: only when asked for. */
const pictures = process.env['PANE_PICTURES'];

const journey = paneJourney();

beforeAll(() => {
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
});

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The whole of the page, however long: the pane scrolls, so the window is made as high as what stands in it. */
async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  const size = page.viewportSize();
  const whole = await page.evaluate(() => {
    const main = document.querySelector('#pane main');
    return main === null ? 0 : window.innerHeight + main.scrollHeight - main.clientHeight;
  });
  if (size !== null)
    await page.setViewportSize({ ...size, height: Math.min(9000, Math.max(size.height, whole)) });
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  if (size !== null) await page.setViewportSize(size);
}

/** What axe-core finds wrong on the page, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(
      // Fluent UI's own stops for Tab, which pass the focus on at once: taken for hidden content that can be focused
      { exclude: ['[data-tabster-dummy]'] },
      { resultTypes: ['violations'] },
    );
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  });
}

/** Fields that nothing beside them says the meaning of (WCAG 3.3.2), by what they are called for screen readers. */
function unlabelled(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('#pane main :is(input, select, textarea)')]
      .filter((field) => field.offsetParent !== null)
      .filter((field) => ![...(field.labels ?? [])].some((label) => label.innerText.trim() !== ''))
      .map((field) => `no visible label: ${field.ariaLabel ?? field.outerHTML}`),
  );
}

async function openStep(page: Page, step: number): Promise<void> {
  await page
    .getByRole('tablist', { name: /^(Steps|Camau)$/ })
    .getByRole('tab')
    .nth(step)
    .click();
  await page.getByRole('tabpanel').waitFor();
}

/** Opens what is folded, so that it is looked at too. */
async function unfold(page: Page, step: number): Promise<void> {
  if (step === 0) {
    for (const heading of [/^(Tables found|Tablau a gafwyd)/, /^(Indicators|Dangosyddion)/]) {
      const button = page.getByRole('button', { name: heading }).first();
      if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    }
    const correct = page.getByRole('button', { name: /^(Correct|Cywiro) / }).first();
    if ((await correct.getAttribute('aria-expanded')) === 'false') await correct.click();
    const plan = page
      .locator('details')
      .filter({ hasText: /^(Sheets for your plan|Taflenni ar gyfer eich cynllun)/ });
    if ((await plan.getAttribute('open')) === null) await plan.locator('summary').click();
  }
  if (step === 1) {
    const pairs = page.getByRole('button', { name: /^(Costs and outcomes|Costau a chanlyniadau)/ });
    if ((await pairs.getAttribute('aria-expanded')) === 'false') await pairs.click();
  }
  if (step === 2) {
    const domain = page.getByRole('button', { name: /^(Range of services|Ystod)/ }).first();
    if ((await domain.getAttribute('aria-expanded')) === 'false') await domain.click();
    const charts = page.getByRole('button', { name: /^(Charts of|Siartiau) / }).first();
    if ((await charts.getAttribute('aria-expanded')) === 'false') await charts.click();
    await page
      .getByRole('button', { name: /^(Method of|Dull) / })
      .first()
      .click();
    await page
      .getByRole('img', { name: /Merthyr Tydfil|Merthyr Tudful/ })
      .first()
      .waitFor();
    for (const form of [
      /^(Add a finding|Ychwanegu canfyddiad)$/,
      /^(Add an action|Ychwanegu cam gweithredu)$/,
      /^(Add a moderated level|Ychwanegu lefel wedi’i safoni)$/,
    ]) {
      const button = page.getByRole('button', { name: form });
      if ((await button.count()) > 0) await button.click();
    }
  }
}

/** The four steps, and help in their place. */
const places = [0, 1, 2, 3, 'help'] as const;

async function openPlace(page: Page, place: (typeof places)[number]): Promise<void> {
  if (place !== 'help') {
    await openStep(page, place);
    await unfold(page, place);
  } else {
    await page.getByRole('button', { name: /^(Help and settings|Cymorth a gosodiadau)$/ }).click();
    await page.getByRole('button', { name: /^(Back to the steps|Yn ôl i’r camau)$/ }).waitFor();
  }
  await page.waitForTimeout(250); // axe would measure colours in the middle of a transition
}

describe.each(Object.entries(looks))('in %s', (name, media) => {
  test('no step breaks a rule of axe-core, in either language', async () => {
    const { page } = await journey.workbench({ width: 900, height: 1000 }, (opened) =>
      opened.page.emulateMedia(media),
    );
    const expectSound = async (language: string, step: string | number): Promise<void> => {
      const found = {
        language,
        step,
        violations: [...(await violations(page)), ...(await unlabelled(page))],
      };
      expect(found).toEqual({ language, step, violations: [] });
      await picture(page, `${name} ${language} ${step}`);
    };
    const choose = (language: string) =>
      page.getByRole('combobox', { name: /^(Language|Iaith)$/ }).selectOption(language);
    await openFile(page, { name: 'empty.xlsx', bytes: saveWorkbook(createWorkbook()) });
    for (const language of ['cy', 'en']) {
      await page.getByRole('heading', { name: language === 'en' ? 'Dechrau' : 'Begin' }).waitFor();
      await choose(language);
      await expectSound(language, 'first minute');
    }
    await page.getByRole('button', { name: 'Sample', exact: true }).click();
    await waitForFigures(page);
    await compareMerthyr(page);
    for (const language of ['en', 'cy']) {
      await choose(language);
      for (const step of places) {
        await openPlace(page, step);
        await expectSound(language, step);
      }
    }
    await page.getByRole('grid').focus();
    await page.keyboard.type('changed');
    await page.keyboard.press('Enter');
    await openFile(page, { name: 'another.xlsx', bytes: saveWorkbook(createWorkbook()) });
    const spoken = page
      .getByRole('alertdialog')
      .evaluate((dialogue) => dialogue.closest<HTMLElement>('[lang]')?.lang);
    expect(await spoken).toBe('cy-GB');
    await page.waitForTimeout(250);
    await expectSound('cy', 'asked first');
    await page.context().close();
  }, 120_000);
});

test('whoever listens jumps by headings: from question to theme, to domain, to the parts of an open one', async () => {
  const { page } = await journey.workbench({ width: 400, height: 1000 });
  await compareMerthyr(page);
  await page.getByRole('button', { name: /^Access/ }).click();
  await page.getByRole('heading', { name: 'Your judgement' }).waitFor();
  const grid = page
    .locator('#pane main section')
    .filter({ hasText: /^Suggested levels/ })
    .first();
  const levels = async (level: number) =>
    (await grid.getByRole('heading', { level }).allInnerTexts()).map((text) => text.split('\n')[0]);
  expect(await levels(3)).toEqual(jointReview.questions.map(({ text }) => text.en));
  expect(await levels(4)).toEqual(jointReview.themes.map(({ name }) => name.en));
  expect(await levels(5)).toEqual(jointReview.domains.map(({ name }) => name.en));
  expect(await levels(6)).toEqual(expect.arrayContaining(['What the levels mean', 'Your judgement']));
  await page.context().close();
}, 60_000);

test('the page at the site’s root breaks no rule either, and leads to the workbench', async () => {
  const { page, foreign, complaints } = await journey.page({ width: 320, height: 900 });
  await page.goto(`${journey.origin()}/index.html`);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('link', { name: 'workbench' }).click();
  await waitForFigures(page);
  expect([...foreign, ...complaints]).toEqual([]);
  await page.context().close();
});

if (pictures !== undefined) {
  test.each([320, 400, 600])(
    'pictures of a pane %d pixels wide',
    async (width) => {
      const { page } = await journey.workbench({ width, height: 1400 });
      await compareMerthyr(page);
      for (const language of ['en', 'cy']) {
        await page.getByRole('combobox', { name: /^(Language|Iaith)$/ }).selectOption(language);
        for (const step of places) {
          await openPlace(page, step);
          await picture(page, `${String(width)} ${language} ${step}`);
        }
      }
      await page.context().close();
    },
    180_000,
  );
}
