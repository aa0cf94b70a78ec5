import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { Workbook } from '../../src/host/model/workbook';

/** The workbook on the page, as it is downloaded and opened again. */
export async function downloaded(page: Page): Promise<Workbook> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^(Download|Lawrlwytho)$/ }).click(),
  ]);
  return openWorkbook(new Uint8Array(readFileSync(await download.path())));
}

/** All that stands in the cells of a workbook, and how many charts each sheet has. */
export function contents(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet) => {
    const used = sheet.cells.used(true);
    return {
      name: sheet.name,
      cells: used === null ? [] : sheet.cells.values(used),
      charts: sheet.charts.length,
    };
  });
}
