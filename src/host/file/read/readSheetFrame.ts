import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { CellScan, type CellsTarget } from './cellScan';
import { TagScanner } from './tagScanner';

/** A sheet part apart from its rows: `text` has an empty `sheetData` where the bytes from `dataStart` to `dataEnd` stood. */
export interface SheetFrame {
  bytes: Uint8Array;
  dataStart: number;
  dataEnd: number;
  text: string;
  root: XmlElement;
}

/**
 * Divides a sheet part into its rows and the rest, and reads the rows into `target` where one is given.
 * @throws FileError damaged, doctype
 */
export function readSheetFrame(source: Uint8Array, part: string, target?: CellsTarget): SheetFrame {
  const isUtf16 = (source[0] === 0xff && source[1] === 0xfe) || (source[0] === 0xfe && source[1] === 0xff);
  const bytes = isUtf16 ? new TextEncoder().encode(decodeXml(source)) : source;
  const scanner = new TagScanner(bytes, 0, part);
  const [dataStart, dataEnd] = findData(scanner, target);
  const prefix = prefixAt(bytes, dataStart);
  const text =
    dataStart === dataEnd
      ? decodeXml(bytes)
      : `${decodeXml(bytes.subarray(0, dataStart))}<${prefix}sheetData/>${decodeXml(bytes.subarray(dataEnd))}`;
  return { bytes, dataStart, dataEnd, text, root: parseXml(text, part) };
}

/** From the start of `<sheetData` to behind its end; twice the same where there is none (a chart sheet). */
function findData(scanner: TagScanner, target: CellsTarget | undefined): [number, number] {
  scanner.nextTag();
  if (scanner.endTag()) return [0, 0];
  for (;;) {
    scanner.nextTag();
    if (scanner.isClosing) return [0, 0];
    if (!scanner.isNamed('sheetData')) {
      scanner.skipElement();
      continue;
    }
    const start = scanner.open;
    if (target) {
      if (!scanner.endTag()) {
        new CellScan(scanner, target).run();
        scanner.endTag();
      }
    } else scanner.skipElement();
    return [start, scanner.at];
  }
}

function prefixAt(bytes: Uint8Array, start: number): string {
  const name = decodeXml(bytes.subarray(start + 1, start + 64)).split(/[\s/>]/)[0] ?? '';
  return name.slice(0, name.indexOf(':') + 1);
}
