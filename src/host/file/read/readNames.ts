import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { parseSheetArea } from '../parts/parseSheetArea';
import type { XmlElement } from '../xml/xmlElement';
import { readPrintTitles } from './readPrintTitles';

/** Defined names; Excel's own for printing go to their sheets' pages, its other own (filters) stay in the file. */
export function readNames(workbook: Workbook, element: XmlElement | undefined): void {
  for (const entry of element?.all('definedName') ?? []) {
    const name = entry.get('name') ?? '';
    const index = entry.number('localSheetId');
    const scope = index === undefined ? null : (workbook.sheets[index] ?? null);
    if (!name.startsWith('_xlnm.')) {
      const comment = entry.get('comment');
      workbook.names.push({
        name,
        formula: `=${entry.text}`,
        scope,
        visible: !entry.flag('hidden'),
        ...(comment === undefined ? {} : { comment }),
      });
    } else if (scope) readPrinting(scope, name, entry.text);
  }
}

function readPrinting(sheet: Sheet, name: string, text: string): void {
  if (name === '_xlnm.Print_Area') {
    const area = parseSheetArea(text)?.area;
    if (area) sheet.page.printArea = area;
  } else if (name === '_xlnm.Print_Titles') Object.assign(sheet.page, readPrintTitles(text));
}
