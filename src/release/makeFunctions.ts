import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsText } from './functionsText';

const assets = join(__dirname, '../../assets');

/** Makes what Excel reads of our formulas, assets/functions.json and its Welsh twin, anew: `npm run make:functions`. */
for (const [file, language] of [
  ['functions.json', 'en'],
  ['functions.cy.json', 'cy'],
] as const) {
  writeFileSync(join(assets, file), functionsText(language));
  process.stdout.write(`assets/${file}\n`);
}
