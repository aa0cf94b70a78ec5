import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../src/host/file/xml/parseXml';
import type { XmlElement } from '../../src/host/file/xml/xmlElement';

/** The parts of a Word file, as text and as elements. */
export function wordPackage(bytes: Uint8Array): {
  names: string[];
  text: (name: string) => string;
  root: (name: string) => XmlElement;
} {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { names: Object.keys(parts), text, root: (name) => parseXml(text(name), name) };
}
