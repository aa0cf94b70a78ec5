import axe from 'axe-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { paneJourney } from './paneJourney';
import { compareMerthyr, waitForFigures } from './paneSteps';

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
  }
  if (step === 2) {
    const domain = page.getByRole('button', { name: /^(Range of services|Ystod)/ }).first();
    if ((await domain.getAttribute('aria-expanded')) === 'false') await domain.click();
    const charts = page.getByRole('button', { name: /^(Charts of|Siartiau) / }).first();
    if ((await charts.getAttribute('aria-expanded')) === 'false') await charts.click();
    await page
      .getByRole('img', { name: /Merthyr Tydfil|Merthyr Tudful/ })
      .first()
      .waitFor();
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
    await compareMerthyr(page);
    for (const language of ['en', 'cy']) {
      await page.getByRole('combobox', { name: /^(Language|Iaith)$/ }).selectOption(language);
      for (const step of places) {
        await openPlace(page, step);
        expect({ language, step, violations: await violations(page) }).toEqual({
          language,
          step,
          violations: [],
        });
        if (pictures !== undefined) {
          await page.screenshot({ path: join(pictures, `${name} ${language} ${step}.png`) });
        }
      }
    }
    await page.context().close();
  }, 90_000);
});

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
          await page.screenshot({ path: join(pictures, `${String(width)} ${language} ${step}.png`) });
        }
      }
      await page.context().close();
    },
    90_000,
  );
}
