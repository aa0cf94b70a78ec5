import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { parseArea } from '../parts/parseArea';
import type { Relationship } from '../parts/readRelationships';
import { relationshipsById } from '../parts/relationshipsById';
import type { XmlElement } from '../xml/xmlElement';
import { readColor } from './readColor';
import { readColumns } from './readColumns';
import { readHeaderFooter } from './readHeaderFooter';
import { readPage } from './readPage';
import { readProtection } from './readProtection';
import { readValidations } from './readValidations';

/** Fills a sheet with what its part says beside the cells and without looking into other parts. */
export function readSheetParts(
  sheet: Sheet,
  root: XmlElement,
  relationships: readonly Relationship[],
  theme: readonly string[],
): void {
  sheet.tabColor = readColor(root.child('sheetPr', 'tabColor'), theme);
  const view = root.child('sheetViews', 'sheetView');
  sheet.showGridlines = view?.flag('showGridLines', true) ?? true;
  const pane = view?.child('pane');
  if (pane?.get('state')?.startsWith('frozen')) {
    sheet.frozen = { rows: pane.number('ySplit') ?? 0, columns: pane.number('xSplit') ?? 0 };
  }
  sheet.columns = readColumns(root.child('cols'));
  sheet.merges = readMerges(root.child('mergeCells'));
  sheet.autoFilter = parseArea(root.child('autoFilter')?.get('ref') ?? '');
  sheet.validations = readValidations(root.child('dataValidations'));
  sheet.links = readLinks(root.child('hyperlinks'), relationships);
  sheet.page = readPage(root);
  const headerFooter = readHeaderFooter(root.child('headerFooter'));
  if (headerFooter) sheet.page.headerFooter = headerFooter;
  sheet.protection = readProtection(root.child('sheetProtection'));
}

/** Excel merges a cell once: of what begins in one and the same cell, the first. */
function readMerges(merges: XmlElement | undefined): Area[] {
  const found = new Map<string, Area>();
  for (const merge of merges?.all('mergeCell') ?? []) {
    const area = parseArea(merge.get('ref') ?? '');
    const first = area === undefined ? '' : `${area.row} ${area.column}`;
    if (area !== undefined && !found.has(first)) found.set(first, area);
  }
  return [...found.values()];
}

function readLinks(
  hyperlinks: XmlElement | undefined,
  relationships: readonly Relationship[],
): Sheet['links'] {
  const byId = relationshipsById(relationships);
  return (hyperlinks?.all('hyperlink') ?? []).flatMap((link) => {
    const area = parseArea(link.get('ref') ?? '');
    if (!area) return [];
    const address = byId.get(link.relation ?? '')?.target;
    const location = link.get('location');
    const tooltip = link.get('tooltip');
    return [
      {
        area,
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      },
    ];
  });
}
