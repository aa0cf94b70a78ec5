import { strFromU8, unzipSync } from 'fflate';
import type { XmlElement } from '../../../src/host/file/xml/xmlElement';
import { soundLinks } from './sound/soundLinks';
import { soundSheets } from './sound/soundSheets';
import { soundXml } from './sound/soundXml';

/**
 * What Excel would "repair" in a workbook file, as far as it can be known without Excel: each complaint names its part. A sound
 * workbook has none. Unpacked by fflate's own reader.
 */
export function soundWorkbook(file: Uint8Array): string[] {
  const complaints: string[] = [];
  const complain = (part: string, what: string): void => {
    complaints.push(`${part} ${what}`);
  };
  const parts = new Map<string, XmlElement | undefined>();
  for (const [part, bytes] of Object.entries(unzipSync(file))) {
    const isXml = /\.(xml|rels)$/i.test(part);
    parts.set(
      part,
      isXml
        ? soundXml(part, strFromU8(bytes), (what) => {
            complain(part, what);
          })
        : undefined,
    );
  }
  soundLinks(parts, complain);
  soundSheets(parts, complain);
  return complaints;
}
