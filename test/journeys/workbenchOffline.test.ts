import type { Browser } from 'playwright-core';
import { openBrowser, watchedPage, type Watched } from './paneBrowser';
import { buildSite, serveSite, type Site } from './paneSite';
import { compareMerthyr, waitForFigures } from './paneSteps';

let site: Site;
let browser: Browser;
let watched: Watched;

beforeAll(async () => {
  site = await serveSite(buildSite());
  browser = await openBrowser();
  watched = await watchedPage(browser, site.origin, { width: 1280, height: 800 });
  await watched.page.goto(`${site.origin}/workbench.html`);
  await waitForFigures(watched.page);
  await watched.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await site.close();
}, 300_000);

afterAll(async () => {
  await browser.close();
});

describe('the workbench, once opened, when the server is gone', () => {
  test('opens again, reads the figures and does the whole job', async () => {
    const { page } = watched;
    await page.reload();
    await waitForFigures(page);
    await compareMerthyr(page);
    expect(await page.getByRole('heading', { name: /^Suggested levels/ }).innerText()).toContain(
      'Merthyr Tydfil',
    );
  }, 60_000);

  test('stores files of the site and nothing of the workbook', async () => {
    const stored = await watched.page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return { names, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
    });
    expect(stored.names).toEqual([expect.stringMatching(/^judgement-grid-[0-9a-f]{16}$/)]);
    expect(stored.paths).toContain('/workbench.html');
    expect(
      stored.paths.every((path) => /\.(html|js|json|png|xlsx|webmanifest|wasm|ttf|md)$/.test(path)),
    ).toBe(true);
  });

  test('may be installed: its manifest names icons that exist and a page to start from', async () => {
    const manifest = await watched.page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      const text = await (await caches.match(link?.href ?? ''))?.text();
      return JSON.parse(text ?? '{}') as { start_url: string; icons: { src: string }[] };
    });
    expect(manifest.start_url).toBe('workbench.html');
    for (const { src } of manifest.icons) {
      expect(await watched.page.evaluate(async (name) => (await caches.match(name)) !== undefined, src)).toBe(
        true,
      );
    }
  });
});
