import type { Sheet } from '../../model/sheet';

/** What each element of a sheet part says of the model: where two sheets agree, the element need not be written. */
export const sheetFacets: Readonly<Record<string, (sheet: Sheet) => unknown>> = {
  sheetPr: ({ tabColor, page }) => [tabColor, page.fit !== undefined],
  sheetViews: ({ frozen, showGridlines }) => [frozen, showGridlines],
  cols: ({ columns }) => [...columns].sort(([a], [b]) => a - b),
  sheetProtection: ({ protection }) => protection,
  autoFilter: ({ autoFilter }) => autoFilter,
  mergeCells: ({ merges }) => merges,
  conditionalFormatting: ({ conditionalFormats }) =>
    conditionalFormats.map((format) => ({ ...format, id: '' })),
  dataValidations: ({ validations }) => validations,
  hyperlinks: ({ links }) => links,
  printOptions: ({ page }) => page.centerHorizontally === true,
  pageMargins: ({ page }) => page.margins,
  pageSetup: ({ page }) => [page.orientation, page.paper, page.fit, page.scale],
  headerFooter: ({ page }) => page.headerFooter,
  rowBreaks: ({ page }) => page.rowBreaks ?? [],
  customProperties: ({ customProperties }) => [...customProperties],
  drawing: ({ charts, pictures }) => [charts, pictures],
  tableParts: ({ tables }) => tables,
};
