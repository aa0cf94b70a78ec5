import type { Browser, CDPSession } from 'playwright-core';
import { openBrowser, watchedPage } from '../journeys/paneBrowser';
import { serveFolder } from '../../src/release/serveFolder';
import { buildSite } from '../journeys/paneSite';

const visits = 7;

/** Milliseconds from the beginning of a visit. */
interface Painted {
  /** When anything at all was painted. */
  first: number;
  /** When the pane stood there with its four steps, to be read and clicked. */
  pane: number;
  /** The processor's time of the page's main thread until then: what it would take on a machine that does nothing else. */
  processor: number;
}

/** Office as the pane's page meets it: there at once, and Excel silent, as while it opens a workbook. */
function office(): void {
  Object.assign(window, {
    Office: {
      onReady: () => Promise.resolve({}),
      context: { displayLanguage: 'en-GB', officeTheme: { bodyBackgroundColor: '#ffffff' } },
      actions: { associate: () => undefined },
      addin: { showAsTaskpane: () => Promise.resolve() },
    },
    CustomFunctions: { associate: () => undefined },
    Excel: { run: () => new Promise(() => undefined) },
  });
}

/** Notes when the steps of the pane are painted. Runs in the page. */
function watchPane(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('#pane [role=tablist] [role=tab]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('pane'), 0));
  }).observe(document, { childList: true, subtree: true });
}

async function visit(browser: Browser, origin: string, path: string): Promise<Painted> {
  const { page } = await watchedPage(browser, origin, { width: 1280, height: 800 });
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `(${office.toString()})();` }),
  );
  // tsx names functions by a helper of its own, which the page has not
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchPane);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const before = await threadTime(devtools);
  await page.goto(`${origin}/${path}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('pane').length > 0, undefined, {
    polling: 20,
  });
  const after = await threadTime(devtools);
  const painted = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    pane: performance.getEntriesByName('pane')[0]?.startTime ?? NaN,
  }));
  await page.context().close();
  return { ...painted, processor: after - before };
}

async function threadTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** How soon the pane alone, as Excel loads it (Office.js aside), and the workbench with its pane are painted, in Chromium, from a plain static server. */
async function measurePaint(): Promise<void> {
  const site = await serveFolder(buildSite());
  const browser = await openBrowser();
  for (const path of ['taskpane.html', 'workbench.html']) {
    const seen: Painted[] = [];
    for (let count = 0; count < visits; count++) seen.push(await visit(browser, site.origin, path));
    const said = (key: keyof Painted): string => {
      // a page may be done before the browser has told of its first paint
      const values = seen.map((painted) => painted[key]).filter(Number.isFinite);
      return `${Math.min(...values).toFixed(0)} at best, ${median(values).toFixed(0)} in the middle`;
    };
    console.log(`${path}, ${String(visits)} fresh visits, milliseconds:`);
    console.log(`  first paint ${said('first')}`);
    console.log(`  the pane with its steps ${said('pane')}`);
    console.log(`  processor of the main thread until then ${said('processor')}`);
  }
  await browser.close();
  await site.close();
}

void measurePaint();
