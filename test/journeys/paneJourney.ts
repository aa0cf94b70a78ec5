import type { Browser } from 'playwright-core';
import { openBrowser, watchedPage, type Watched } from './paneBrowser';
import { serveFolder, type Served } from '../../src/release/serveFolder';
import { buildSite } from './paneSite';
import { waitForFigures } from './paneSteps';

interface Size {
  width: number;
  height: number;
}

/** What the journeys of one file go through: the production build on a plain static server, and a browser. */
export interface PaneJourney {
  browser: () => Browser;
  /** Where the site is. */
  origin: () => string;
  /** A new page that is watched, with nothing in it yet. */
  page: (size: Size) => Promise<Watched>;
  /** A new page with the workbench, once its pane has read the sample. */
  workbench: (size: Size, before?: (watched: Watched) => Promise<void>) => Promise<Watched>;
  /** Takes the server away, as when there is no network. */
  endServer: () => Promise<void>;
}

/** Opens server and browser before a file's tests, and closes them after: called once, at the top of the file. */
export function paneJourney(): PaneJourney {
  let site: Served;
  let browser: Browser;
  let served = false;

  const endServer = async (): Promise<void> => {
    if (served) await site.close();
    served = false;
  };

  beforeAll(async () => {
    site = await serveFolder(buildSite());
    served = true;
    browser = await openBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await endServer();
  });

  const page = (size: Size): Promise<Watched> => watchedPage(browser, site.origin, size);
  return {
    browser: () => browser,
    origin: () => site.origin,
    page,
    workbench: async (size, before) => {
      const watched = await page(size);
      await before?.(watched);
      await watched.page.goto(`${site.origin}/workbench.html`);
      await waitForFigures(watched.page);
      return watched;
    },
    endServer,
  };
}
