import type { OfficeClient } from './officeClient';

/**
 * Microsoft's client in a browser page without Excel: a script from our own origin.
 * @param url of `excel-win32-16.01.js`, copied beside the page by the build
 * @throws Error when the script cannot be loaded
 */
export function loadOfficeClient(url: string): Promise<OfficeClient> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => {
      resolve(window as unknown as OfficeClient);
    };
    script.onerror = () => {
      reject(new Error(`The Office.js client could not be loaded from ${url}`));
    };
    document.head.append(script);
  });
}
