import type { WorkbookRecord } from '../../model/workbookRecord';
import { contentTypes } from '../parts/contentTypes';
import { FilePackage } from '../parts/filePackage';
import { readTheme } from '../read/readTheme';
import { blankStyles } from './blankStyles';
import { officeTheme } from './officeTheme';
import { relationsNamespace } from './relationsNamespace';
import type { WorkbookSource } from '../workbookSource';
import { packEntry } from '../zip/packEntry';
import type { Packing } from '../zip/packing';
import { plainPacking } from '../zip/plainPacking';
import type { ZipEntry } from '../zip/zipEntry';
import { zipLimits } from '../zip/zipLimits';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** A package without sheets, to which a workbook that came from no file is written: Calibri 11, Office's colours. */
export function blankPackage(workbook: WorkbookRecord, packing: Packing = plainPacking): WorkbookSource {
  const date1904 = workbook.date1904 ? ' date1904="1"' : '';
  const pack = (name: string, text: string): ZipEntry =>
    packEntry(name, new TextEncoder().encode(text), packing);
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${contentTypes.workbook}"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${contentTypes.styles}"/>` +
        `<Override PartName="/xl/theme/theme1.xml" ContentType="${contentTypes.theme}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships">` +
        `<Relationship Id="rId1" Type="${relationsNamespace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relationsNamespace}"><workbookPr${date1904} defaultThemeVersion="124226"/>` +
        '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
        '<sheets></sheets><calcPr calcId="191029"/></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packages}/relationships">` +
        `<Relationship Id="rId1" Type="${relationsNamespace}/styles" Target="styles.xml"/>` +
        `<Relationship Id="rId2" Type="${relationsNamespace}/theme" Target="theme/theme1.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', blankStyles],
  ];
  const entries = parts.map(([name, xml]) => pack(name, head + xml));
  entries.push(pack('xl/theme/theme1.xml', officeTheme));
  return {
    package: new FilePackage(entries, zipLimits, packing),
    part: 'xl/workbook.xml',
    theme: readTheme(undefined),
    sheets: new Map(),
    formats: 1,
    origins: new WeakMap(),
    then: { names: '[]', properties: '{}', custom: '[]', settings: '[]', customXml: '[]', active: '' },
    customXml: new Map(),
  };
}
