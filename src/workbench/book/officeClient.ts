import type { OfficeClient } from '../../host/officeClient';
import { loadOfficeClient } from '../../host/officeClientBrowser';

/** Where the build puts Microsoft's client, from the page: our own copy, never the network's. */
const address = 'office/excel-win32-16.01.js';

let loading: Promise<OfficeClient> | undefined;

/** Microsoft's client, loaded once a page; where it could not be, the next who asks tries again. @throws Error when it is not there */
export function officeClient(): Promise<OfficeClient> {
  loading ??= loadOfficeClient(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
