import type { Page } from 'playwright-core';

/** What has the focus, as a screen reader would say it: "button Add a finding"; "body" where it is lost. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'body';
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const name =
      element.getAttribute('aria-label') ??
      (labels.map((label) => label.textContent).join(' ') || element.textContent);
    const kind =
      element.getAttribute('role') ?? (/^H\d$/.test(element.tagName) ? 'heading' : element.localName);
    return `${kind} ${name.replace(/\s+/g, ' ').trim()}`;
  });
}

/** Waits until no job is under way and the focus is there, or has had time to come. @returns what has it then */
export async function focusAfter(page: Page, expected: RegExp): Promise<string> {
  let until = Date.now() + 8000;
  const latest = Date.now() + 25_000;
  for (;;) {
    await page.waitForTimeout(150);
    const idle = (await page.locator('footer').getByRole('progressbar').count()) === 0;
    if (!idle) until = Math.min(latest, Date.now() + 8000); // what is under way has its time
    const now = await focused(page);
    if ((idle && expected.test(now)) || Date.now() > until) return now;
  }
}
