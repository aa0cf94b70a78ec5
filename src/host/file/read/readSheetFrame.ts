import type { SheetFrame } from '../sheetFrame';
import { asUtf8 } from '../xml/asUtf8';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { CellScan, type CellsTarget } from './cellScan';
import { TagScanner } from './tagScanner';

/**
 * Divides a sheet part into its rows and the rest, and reads the rows into `target` where one is given.
 * @throws FileError damaged, doctype
 */
export function readSheetFrame(
  source: Uint8Array,
  part: string,
  target?: CellsTarget,
): { frame: SheetFrame; root: XmlElement } {
  const bytes = asUtf8(source);
  const scanner = new TagScanner(bytes, 0, part);
  const [dataStart, dataEnd] = findData(scanner, target);
  const prefix = prefixAt(bytes, dataStart);
  const text =
    dataStart === dataEnd
      ? decodeXml(bytes)
      : `${decodeXml(bytes.subarray(0, dataStart))}<${prefix}sheetData/>${decodeXml(bytes.subarray(dataEnd))}`;
  return { frame: { text, dataStart, dataEnd }, root: parseXml(text, part) };
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
