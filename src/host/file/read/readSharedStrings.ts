import { FileError } from '../../model/fileError';
import { readCellText } from '../xml/readCellText';
import { unescapeXml } from '../xml/unescapeXml';

/**
 * The texts of `sharedStrings.xml` in their order: of rich text the words alone, without phonetic guides. A part may hold half a
 * million, so it is walked as text, tag by tag, and not made into elements.
 * @throws FileError damaged
 */
export function readSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  const damaged = (): FileError => new FileError('damaged', part);
  let at = 0;
  let item: string | undefined;
  let phonetic = false;
  let closed = false;
  for (;;) {
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    const next = xml.charCodeAt(open + 1);
    if (next === 33 || next === 63) {
      at = after(xml, xml.startsWith('<!--', open) ? '-->' : '>', open, damaged);
      continue;
    }
    const end = after(xml, '>', open, damaged);
    const isClosing = next === 47;
    const isEmpty = xml.charCodeAt(end - 2) === 47;
    const name = localName(xml, open + (isClosing ? 2 : 1), end);
    at = end;
    if (name === 'si') {
      if (isClosing || isEmpty) texts.push(item ?? '');
      item = isClosing || isEmpty ? undefined : '';
    } else if (name === 'rPh') phonetic = !isClosing && !isEmpty;
    else if (name === 'sst' && (isClosing || isEmpty)) closed = true;
    else if (name === 't' && !isClosing && !isEmpty) {
      let stop = xml.indexOf('<', end);
      while (stop >= 0 && xml.charCodeAt(stop + 1) === 33) stop = xml.indexOf('<', stop + 1);
      if (stop < 0 || xml.charCodeAt(stop + 1) !== 47) throw damaged();
      if (item !== undefined && !phonetic) item += readText(xml.slice(end, stop));
      at = stop;
    }
  }
  if (!closed || item !== undefined) throw damaged();
  return texts;
}

function readText(written: string): string {
  if (!written.includes('<![CDATA[')) return readCellText(unescapeXml(written));
  const pieces = written.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  return readCellText(pieces.map((piece, i) => (i % 2 === 1 ? piece : unescapeXml(piece))).join(''));
}

function localName(xml: string, start: number, end: number): string {
  let from = start;
  let at = start;
  for (; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code === 58) from = at + 1;
    else if (code <= 32 || code === 47 || code === 62) break;
  }
  return xml.slice(from, at);
}

function after(xml: string, mark: string, from: number, damaged: () => FileError): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
}
