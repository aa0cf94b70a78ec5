import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { addressGiven } from './addressGiven';
import { manifestText } from './manifestText';
import { localhostVariant, productionVariant } from './manifestVariants';
import { shortcutsText } from './shortcutsText';

const root = join(__dirname, '../..');
const url = addressGiven(process.argv);

/** Makes manifest.xml (localhost), assets/shortcuts.json and, given an address, dist/site/manifest.xml for it: `npm run make:manifests -- https://…`. */
function makeManifests(): void {
  write(join(root, 'manifest.xml'), manifestText(localhostVariant(packageJson.version)));
  write(join(root, 'assets/shortcuts.json'), shortcutsText());
  if (url === undefined) return;
  mkdirSync(join(root, 'dist/site'), { recursive: true });
  write(join(root, 'dist/site/manifest.xml'), manifestText(productionVariant(packageJson.version, url)));
}

function write(path: string, text: string): void {
  writeFileSync(path, text);
  process.stdout.write(`${path.slice(root.length + 1)}\n`);
}

makeManifests();
