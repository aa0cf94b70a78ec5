import { openBrowser, watchedPage } from '../journeys/paneBrowser';
import { buildSite, serveSite } from '../journeys/paneSite';

/** How soon the workbench with its pane is painted, in Chromium, from a plain static server: five fresh visits. */
async function measurePaint(): Promise<void> {
  const site = await serveSite(buildSite());
  const browser = await openBrowser();
  for (let visit = 1; visit <= 5; visit++) {
    const { page } = await watchedPage(browser, site.origin, { width: 1280, height: 800 });
    await page.goto(`${site.origin}/workbench.html`);
    await page.getByRole('tablist', { name: 'Steps' }).waitFor();
    const { first, pane } = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      pane: performance.now(),
    }));
    console.log(
      `visit ${visit}: first paint ${first.toFixed(0)} ms, the pane with its steps ${pane.toFixed(0)} ms`,
    );
    await page.context().close();
  }
  await browser.close();
  await site.close();
}

void measurePaint();
