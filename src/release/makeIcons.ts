import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { icon } from './icon';
import { iconSizes } from './iconSizes';

const assets = join(__dirname, '../../assets');

/** Makes the icons of assets/ anew: `npm run make:icons`. */
for (const size of iconSizes) {
  writeFileSync(join(assets, `icon-${String(size)}.png`), icon(size));
  process.stdout.write(`assets/icon-${String(size)}.png\n`);
}
