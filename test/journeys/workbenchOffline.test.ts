import type { Watched } from './paneBrowser';
import { paneJourney } from './paneJourney';
import { compareMerthyr, waitForFigures } from './paneSteps';

const journey = paneJourney();
let watched: Watched;

beforeAll(async () => {
  watched = await journey.workbench({ width: 1280, height: 800 });
  await watched.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await journey.endServer();
}, 60_000);

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
