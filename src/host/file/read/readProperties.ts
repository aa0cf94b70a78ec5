import type { Workbook } from '../../model/workbook';
import type { FilePackage } from '../parts/filePackage';

/** Title, author and the like, and the workbook's custom properties. */
export function readProperties(workbook: Workbook, source: FilePackage): void {
  const relationships = source.relationships('');
  const linked = (kind: string): string | undefined => {
    const part = relationships.find((each) => each.kind === kind)?.part;
    return part !== undefined && source.has(part) ? part : undefined;
  };
  const corePart = linked('core-properties');
  const core = corePart === undefined ? undefined : source.xml(corePart);
  for (const [key, element] of [
    ['title', 'title'],
    ['author', 'creator'],
    ['subject', 'subject'],
    ['keywords', 'keywords'],
    ['comments', 'description'],
  ] as const) {
    const text = core?.child(element)?.text;
    if (text !== undefined && text !== '') workbook.properties[key] = text;
  }
  const customPart = linked('custom-properties');
  for (const property of customPart === undefined ? [] : source.xml(customPart).all('property')) {
    workbook.properties.custom.set(property.get('name') ?? '', property.children[0]?.text ?? '');
  }
}
