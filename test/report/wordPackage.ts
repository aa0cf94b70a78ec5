import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../src/host/file/xml/parseXml';
import type { XmlElement } from '../../src/host/file/xml/xmlElement';

/** The parts of a Word file, as bytes, as text and as elements. */
export function wordPackage(file: Uint8Array): {
  names: string[];
  bytes: (name: string) => Uint8Array;
  text: (name: string) => string;
  root: (name: string) => XmlElement;
} {
  const parts = unzipSync(file);
  const bytes = (name: string) => parts[name] ?? new Uint8Array();
  const text = (name: string) => strFromU8(bytes(name));
  const roots = new Map<string, XmlElement>();
  const root = (name: string) => {
    const known = roots.get(name) ?? parseXml(text(name), name);
    roots.set(name, known);
    return known;
  };
  return { names: Object.keys(parts), bytes, text, root };
}
