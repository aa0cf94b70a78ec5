import { contentTypes } from '../parts/contentTypes';
import { thenOf } from '../thenOf';
import { appendInside } from '../xml/appendInside';
import { attributesText } from '../xml/attributesText';
import { escapeXml } from '../xml/escapeXml';
import { parseXml } from '../xml/parseXml';
import { spliceText, type Splice } from '../xml/spliceText';
import type { SaveContext } from './saveContext';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const emptyCore =
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';
const elements = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
] as const;
/** The format that all properties have in a file ([MS-OSHARED] 2.3.3.2.3). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Writes title, author and the like, and custom properties, where they have changed. */
export function writeProperties(context: SaveContext): void {
  const { workbook, source } = context;
  const now = thenOf(workbook);
  if (now.properties !== source.then.properties) writeCore(context);
  if (now.custom !== source.then.custom) writeCustom(context);
}

function writeCore({ draft, workbook }: SaveContext): void {
  const links = draft.relationships('');
  const existing = links.all.find(({ kind }) => kind === 'core-properties')?.part;
  const part = existing ?? 'docProps/core.xml';
  if (existing === undefined) {
    draft.set(part, emptyCore, contentTypes.core);
    links.add('core-properties', { part });
  }
  const text = draft.text(part);
  const root = parseXml(text, part);
  const splices: Splice[] = [];
  let added = '';
  for (const [key, name] of elements) {
    const old = root.child(name.slice(3));
    const value = workbook.properties[key] ?? '';
    if ((old?.text ?? '') === value) continue;
    const xml = value === '' ? '' : `<${name}>${escapeXml(value)}</${name}>`;
    if (old) splices.push({ start: old.start, end: old.end, insert: xml });
    else added += xml;
  }
  if (added !== '') splices.push(appendInside(text, root, added));
  draft.set(part, spliceText(text, splices));
}

/** A property that says the same keeps its element, and so its type. */
function writeCustom({ draft, workbook }: SaveContext): void {
  const links = draft.relationships('');
  const existing = links.all.find(({ kind }) => kind === 'custom-properties')?.part;
  const part = existing ?? 'docProps/custom.xml';
  const text = existing === undefined ? '' : draft.text(existing);
  const old = existing === undefined ? [] : parseXml(text, part).all('property');
  let id = Math.max(1, ...old.map((each) => each.number('pid') ?? 1));
  const rows = [...workbook.properties.custom].map(([name, value]) => {
    const same = old.find((each) => each.get('name') === name && (each.children[0]?.text ?? '') === value);
    if (same) return text.slice(same.start, same.end);
    id++;
    const attributes = attributesText([
      ['fmtid', formatId],
      ['pid', id],
      ['name', name],
    ]);
    return `<property${attributes}><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`;
  });
  if (existing === undefined) links.add('custom-properties', { part });
  draft.set(
    part,
    `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
      `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${rows.join('')}</Properties>`,
    contentTypes.custom,
  );
}
