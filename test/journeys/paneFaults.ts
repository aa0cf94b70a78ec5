import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const client = join(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.js');

interface Troubled {
  trouble: { failIn: number; delay: number };
}

/**
 * Stands between Microsoft's client and the Excel of the page, which is the production build: lets a request fail in its middle, or
 * makes every answer slow. To be called before the page is opened.
 */
export async function standBetween(page: Page): Promise<void> {
  const body = `${readFileSync(client, 'utf8')};(${between.toString()})();`;
  await page.route('**/office/excel-win32-16.01.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
}

/** The n-th request from now that writes much (20 actions or more) is spoilt at the action in its middle. */
export async function failWriting(page: Page, n: number): Promise<void> {
  await page.evaluate((failIn) => {
    (window as unknown as Troubled).trouble.failIn = failIn;
  }, n);
}

/** From now on every answer takes so many milliseconds. */
export async function slowDown(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((delay) => {
    (window as unknown as Troubled).trouble.delay = delay;
  }, milliseconds);
}

/** Runs in the page. */
function between(): void {
  interface Bridge {
    sendMessageToHost: (json: string) => void;
    onMessageFromHost: (json: string) => void;
  }
  interface Request {
    message: { body?: { Actions: { ActionType: number; Name?: string }[] } };
  }
  const trouble = { failIn: 0, delay: 0 };
  Object.assign(window, { trouble });
  const { HostBridge } = (
    window as unknown as { OfficeExtension: { HostBridge: { init: (bridge: Bridge) => void } } }
  ).OfficeExtension;
  const init = HostBridge.init.bind(HostBridge);
  HostBridge.init = (host) => {
    const client: Bridge = {
      sendMessageToHost: (json) => {
        const request = JSON.parse(json) as Request;
        // 3 calls a method, 4 sets a property
        const writing = (request.message.body?.Actions ?? []).filter(({ ActionType }) =>
          [3, 4].includes(ActionType),
        );
        if (trouble.failIn > 0 && writing.length >= 20 && --trouble.failIn === 0) {
          const middle = writing[Math.floor(writing.length / 2)];
          if (middle !== undefined) middle.Name = 'MadeToFail';
        }
        host.sendMessageToHost(JSON.stringify(request));
      },
      onMessageFromHost: () => undefined,
    };
    init(client);
    host.onMessageFromHost = (json) => {
      setTimeout(() => {
        client.onMessageFromHost(json);
      }, trouble.delay);
    };
  };
}
