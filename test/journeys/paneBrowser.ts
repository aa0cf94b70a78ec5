import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Meant for a function in the cloud: the first lets the browser die with a page, the others would let through what must be refused. */
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** A headless Chromium from npm: nothing needs to be installed by hand. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !unwanted.has(arg)), ...quiet],
    headless: true,
  });
}

/** What a page did that it must not do. */
export interface Watched {
  page: Page;
  /** Addresses outside of our own origin. */
  foreign: string[];
  /** Errors and warnings on the console, exceptions, and requests that failed. */
  complaints: string[];
}

/** A new page that is watched from its first request. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  size: { width: number; height: number },
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: size,
    acceptDownloads: true,
    locale: 'en-GB',
    // a press in the middle of what slides open would scroll it along, and let go of something else
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const watched: Watched = { page, foreign: [], complaints: [] };
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !/^(blob|data):/.test(address)) watched.foreign.push(address);
  });
  page.on('requestfailed', (request) => watched.complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) watched.complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => watched.complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watched.complaints.push(message.text());
  });
  return watched;
}
