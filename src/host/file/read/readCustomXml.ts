import type { Workbook } from '../../model/workbook';
import type { FilePackage } from '../parts/filePackage';
import type { Relationship } from '../parts/readRelationships';
import { settingsNamespace } from '../settingsNamespace';
import type { WorkbookSource } from '../workbookSource';
import { parseXml } from '../xml/parseXml';

/** Custom XML parts with their ids; the one in our namespace is read as settings and not shown as a part. */
export function readCustomXml(
  workbook: Workbook,
  source: FilePackage,
  relationships: readonly Relationship[],
  origin: WorkbookSource,
): void {
  for (const { kind, part } of relationships) {
    if (kind !== 'customXml' || !source.has(part)) continue;
    const properties = source.relationships(part).find((each) => each.kind === 'customXmlProps')?.part;
    const xml = source.text(part);
    if (xml.includes(settingsNamespace) && origin.settingsPart === undefined) {
      origin.settingsPart = part;
      readSettings(workbook, xml, part);
      continue;
    }
    const id =
      properties !== undefined && source.has(properties)
        ? source.xml(properties).get('ds:itemID')
        : undefined;
    if (id === undefined || properties === undefined) continue;
    workbook.customXml.push({ id, xml });
    origin.customXml.set(id, { item: part, properties });
  }
}

function readSettings(workbook: Workbook, xml: string, part: string): void {
  for (const setting of parseXml(xml, part).all('setting')) {
    try {
      workbook.settings.set(setting.get('name') ?? '', JSON.parse(setting.text) as unknown);
    } catch {
      // Written by hand: a setting that is no JSON is none.
    }
  }
}
