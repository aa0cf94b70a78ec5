import { contentTypes } from '../parts/contentTypes';
import { settingsNamespace } from '../settingsNamespace';
import { thenOf } from '../thenOf';
import { attributesText } from '../xml/attributesText';
import { escapeXml } from '../xml/escapeXml';
import type { SaveContext } from './saveContext';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const settingsId = '{6A75646D-656E-7420-6772-696420736574}';

/** Writes settings and custom XML parts where they have changed; parts that are gone lose their link. */
export function writeCustomXml(context: SaveContext): void {
  const { workbook, source, draft } = context;
  const now = thenOf(workbook);
  const links = draft.relationships(source.part);
  if (now.settings !== source.then.settings) {
    if (workbook.settings.size === 0) links.remove(({ part }) => part === source.settingsPart);
    else if (source.settingsPart !== undefined) draft.set(source.settingsPart, settingsText(context));
    else addPart(context, settingsId, settingsText(context));
  }
  if (now.customXml === source.then.customXml) return;
  const kept = new Set(workbook.customXml.map(({ id }) => id));
  for (const [id, { item }] of source.customXml) if (!kept.has(id)) links.remove(({ part }) => part === item);
  for (const { id, xml } of workbook.customXml) {
    const existing = source.customXml.get(id);
    if (!existing) addPart(context, id, xml);
    else if (draft.text(existing.item) !== xml) draft.set(existing.item, xml);
  }
}

function addPart({ draft, source }: SaveContext, id: string, xml: string): void {
  const item = draft.free('customXml/item', '.xml');
  const properties = draft.free('customXml/itemProps', '.xml');
  draft.set(item, xml);
  draft.set(
    properties,
    `${head}<ds:datastoreItem${attributesText([['ds:itemID', id]])} ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
    contentTypes.customXmlProperties,
  );
  draft.relationships(item).add('customXmlProps', { part: properties });
  draft.relationships(source.part).add('customXml', { part: item });
}

function settingsText({ workbook }: SaveContext): string {
  const rows = [...workbook.settings].map(([name, value]) => {
    return `<setting name="${escapeXml(name)}">${escapeXml(JSON.stringify(value === undefined ? null : value))}</setting>`;
  });
  return `${head}<settings xmlns="${settingsNamespace}">${rows.join('')}</settings>`;
}
