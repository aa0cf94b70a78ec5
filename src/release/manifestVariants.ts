import type { ManifestVariant } from './manifestText';

const localhostId = '5b8c7f0e-6f1d-4a55-9d0b-2f6e3a8d4c11';
const productionId = 'c1b0f7de-3d86-4f0e-8b3e-7a5f2f9e6d42';

/** For trying on one's own machine: served by `npm run start:excel`. */
export function localhostVariant(version: string): ManifestVariant {
  return { url: 'https://localhost:3000', id: localhostId, version: `${version}.0`, suffix: ' (localhost)' };
}

/**
 * For a council's own static host.
 * @throws Error where the address is not https: Office takes no other
 */
export function productionVariant(version: string, url: string): ManifestVariant {
  const address = new URL(url);
  if (address.protocol !== 'https:')
    throw new Error(`the address of the add-in must begin with https: ${url}`);
  return { url: address.href.replace(/\/+$/, ''), id: productionId, version: `${version}.0`, suffix: '' };
}
