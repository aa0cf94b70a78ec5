import { addressIn } from './addressGiven';
import type { ManifestVariant } from './manifestText';

const localhostId = '5b8c7f0e-6f1d-4a55-9d0b-2f6e3a8d4c11';
const productionId = 'c1b0f7de-3d86-4f0e-8b3e-7a5f2f9e6d42';

/** For trying on one's own machine: served by `npm run start:excel`. */
export function localhostVariant(version: string): ManifestVariant {
  return { url: 'https://localhost:3000', id: localhostId, version: `${version}.0`, suffix: ' (localhost)' };
}

/** For a council's own static host.
 * @throws AddressFault where it cannot be served from there */
export function productionVariant(version: string, url: string): ManifestVariant {
  return { url: addressIn(url), id: productionId, version: `${version}.0`, suffix: '' };
}
