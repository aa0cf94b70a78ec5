import { openWorkbook } from '../../src/host/file/openWorkbook';
import { makeLarge } from '../host/file/makeLarge';

/** How long a large workbook takes to open, and what memory it needs: `npm run bench`. Nothing is written. */
for (const [rows, columns] of [
  [100_000, 10],
  [456_000, 6],
] as const) {
  const bytes = makeLarge(rows, columns);
  const before = performance.now();
  const workbook = openWorkbook(bytes);
  const seconds = (performance.now() - before) / 1000;
  const megabytes = process.memoryUsage().rss / 2 ** 20;
  console.log(
    `opening ${rows.toLocaleString('en-GB')} × ${columns}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB in all, ${workbook.sheets.length} sheet`,
  );
}
