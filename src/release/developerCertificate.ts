import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The certificate that Microsoft's add-in tools make for localhost, and the computer trusts; undefined where they have not. */
export function developerCertificate(): { key: Buffer; cert: Buffer } | undefined {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const key = join(folder, 'localhost.key');
  const cert = join(folder, 'localhost.crt');
  if (!existsSync(key) || !existsSync(cert)) return undefined;
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
