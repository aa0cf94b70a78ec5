import { zipSync } from 'fflate';
import { openWorkbook, type OpenOptions } from '../../../src/host/file/openWorkbook';
import { readStyles } from '../../../src/host/file/read/readStyles';
import { parseXml } from '../../../src/host/file/xml/parseXml';
import { FileError, type FileFault } from '../../../src/host/model/fileError';
import { fortyNineParts } from './fortyNineParts';
import { workbookParts } from './workbookParts';
import { zipOf } from './zipOf';

const good = workbookParts({
  sheets: { Data: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' },
  strings: ['Hello'],
});
const sheetPart = 'xl/worksheets/sheet1.xml';

function faultOf(bytes: Uint8Array, options?: OpenOptions): FileFault | 'opened' {
  try {
    openWorkbook(bytes, options);
    return 'opened';
  } catch (error) {
    if (error instanceof FileError) return error.fault;
    throw error;
  }
}

/** Changes a field of every entry called `name`, in its local and central header, by the fields' distances from their starts. */
function patched(
  bytes: Uint8Array,
  name: string,
  patch: (view: DataView, local: number, central: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const text = Buffer.from(copy).toString('latin1');
  const local = text.indexOf(name) - 30;
  const central = text.lastIndexOf(name) - 46;
  patch(new DataView(copy.buffer), local, central);
  return copy;
}

/** A list of parts that says it has one more. */
function shortList(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const count = copy.length - 22 + 10;
  view.setUint16(count, view.getUint16(count, true) + 1, true);
  return copy;
}

/** A part inside the bytes of another, which both are listed: unpacked twice, as bombs do it. */
function overlapping(): Uint8Array {
  const small = { 'xl/b.bin': Buffer.from('some figures') };
  const parts = Object.entries({ ...good, 'xl/a.bin': zipSync(small, { level: 0 }), ...small });
  const bytes = zipSync(Object.fromEntries(parts.map(([name, content]) => [name, Buffer.from(content)])), { level: 0 }); // prettier-ignore
  return patched(bytes, 'xl/b.bin', (view, local, central) => {
    view.setUint32(central + 42, local, true);
  });
}

function withSheet(inner: string): Uint8Array {
  return zipOf({ ...good, [sheetPart]: inner });
}

describe('a file that cannot be opened says why', () => {
  const zip = zipOf(good);
  const cases: [FileFault, string, Uint8Array, OpenOptions?][] = [
    ['notZip', 'bytes that are no text', Uint8Array.from({ length: 500 }, (_, i) => i & 255)],
    ['unknownText', 'a sentence', Buffer.from('Dear colleague. Please find the figures below.')],
    ['unknownText', 'nothing at all', new Uint8Array(0)],
    ['notWorkbook', 'a zip with something else in it', zipOf({ 'readme.txt': 'hello' })],
    ['notWorkbook', 'a Word document', zipOf({ ...good, 'xl/workbook.xml': '<document/>' })],
    ['encrypted', 'a password-protected workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['encrypted', 'an entry that is encrypted', patched(zip, sheetPart, (view, local, central) => {
      view.setUint16(local + 6, 1, true);
      view.setUint16(central + 8, 1, true);
    })],
    ['tooLarge', 'a part above the limit', zip, { limits: { part: 200 } }],
    ['tooLarge', 'parts that together pass the limit', zip, { limits: { total: 1000 } }],
    ['tooLarge', 'too many parts', zip, { limits: { entries: 3 } }],
    ['tooLarge', 'a part that packs as only a bomb does', zipOf({ ...good, 'xl/bomb.bin': new Uint8Array(20_000_000) })],
    ['tooManySheets', 'more sheets than the limit', zip, { limits: { sheets: 0 } }],
    ['lyingSize', 'a part that is larger than declared', patched(zip, sheetPart, (view, _, central) => {
      view.setUint32(central + 24, 20, true);
    })],
    ['lyingSize', 'a part that is smaller than declared', patched(zip, sheetPart, (view, _, central) => {
      view.setUint32(central + 24, view.getUint32(central + 24, true) + 100, true);
    })],
    ['damaged', 'a checksum that does not fit', patched(zip, sheetPart, (view, _, central) => {
      view.setUint32(central + 16, 12345, true);
    })],
    ['damaged', 'a list of parts that is shorter than it says', shortList(zip)],
    ['damaged', 'a part that lies inside another', overlapping()],
    ['damaged', 'half a file', zip.slice(0, zip.length / 2)],
    ['damaged', 'a sheet that ends in the middle', withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>')],
    ['damaged', 'a value that is not closed', withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</c></row></sheetData></worksheet>')],
    ['damaged', 'a cell beyond the grid', withSheet('<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>')],
    ['damaged', 'a string that is not there', withSheet('<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>')],
    ['damaged', 'a type of cell that does not exist', withSheet('<worksheet><sheetData><row r="1"><c r="A1" t="q"><v>7</v></c></row></sheetData></worksheet>')],
    ['damaged', 'styles whose tags do not match', zipOf({ ...good, 'xl/styles.xml': '<styleSheet><fonts></styleSheet>' })],
    ['damaged', 'a sheet that the workbook lists and the file lacks', zipOf(Object.fromEntries(Object.entries(good).filter(([name]) => name !== sheetPart)))],
    ['damaged', 'relationships of a part that nobody reads, broken off', zipOf({ ...good, 'xl/media/_rels/picture1.xml.rels': '<Relationships><Relationship' })],
    ['damaged', 'content types, broken off', zipOf({ ...good, '[Content_Types].xml': '<Types><Default' })],
    ['damaged', 'no content types', zipOf(Object.fromEntries(Object.entries(good).filter(([name]) => name !== '[Content_Types].xml')))],
    ['doctype', 'a DOCTYPE in a part that is read', withSheet('<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>')],
    ...Object.keys(good).map((part): [FileFault, string, Uint8Array] => ['doctype', `a DOCTYPE in ${part}, behind a long comment`,
      zipOf({ ...good, [part]: `<!--${'x'.repeat(6000)}--><!DOCTYPE x>${String(good[part]).replace(/<\?.*?\?>/s, '')}` })]),
    ['doctype', 'a DOCTYPE in a part that nobody reads, behind a long comment', zipOf({ ...good, 'xl/other.xml': `<!--${'x'.repeat(6000)}--><!DOCTYPE x><x/>` })],
    ['doctype', 'a DOCTYPE behind a comment that holds a tag', withSheet('<!-- <a> --><!DOCTYPE x><worksheet><sheetData/></worksheet>')],
    ['doctype', 'a DOCTYPE in a part that nobody reads', zipOf({ ...good, 'xl/other.xml': '<?xml version="1.0"?>\n<!DOCTYPE x><x/>' })],
    ['pathOutside', 'a path that climbs out', zipOf({ ...good, '../evil.xml': '<x/>' })],
    ['pathOutside', 'a path that climbs out by the way', zipOf({ ...good, 'xl/media/../../../evil.xml': '<x/>' })],
    ['pathOutside', 'a path with a step that is none', zipOf({ ...good, 'xl/./evil.xml': '<x/>' })],
    ['pathOutside', 'a path that ends early for some', zipOf({ ...good, 'xl/evil.xml\0.png': '<x/>' })],
    ['pathOutside', 'a path from the root', zipOf({ ...good, '/etc/passwd': 'x' })],
    ['pathOutside', 'a path with a drive', zipOf({ ...good, 'C:/evil.xml': '<x/>' })],
    ['pathOutside', 'a path with backslashes', zipOf({ ...good, 'xl\\evil.xml': '<x/>' })],
    ['duplicateEntry', 'two parts whose names differ in case only', zipOf({ ...good, 'XL/Workbook.xml': '<x/>' })],
  ]; // prettier-ignore

  test.each(cases.map(([fault, what, bytes, options]) => ({ fault, what, bytes, options })))(
    '$fault: $what',
    ({ fault, bytes, options }) => {
      expect(faultOf(bytes, options)).toBe(fault);
    },
  );

  test('and the part that is to blame', () => {
    expect(() => openWorkbook(withSheet('<worksheet><sheetData><row></sheetData></worksheet>'))).toThrow(
      sheetPart,
    );
  });
});

describe('a damaged file never throws anything but a FileError', () => {
  const whole = fortyNineParts();

  test('however short it is cut', () => {
    for (let length = 4; length < whole.length; length += 397)
      expect(faultOf(whole.slice(0, length))).not.toBe('opened');
  });

  test('whichever bit is flipped', () => {
    const opened: number[] = [];
    for (let i = 0; i < 150; i++) {
      const copy = whole.slice();
      const at = (i * 7919) % copy.length;
      copy[at] = (copy[at] ?? 0) ^ (1 << (i % 8));
      if (faultOf(copy) === 'opened') opened.push(at);
    }
    // Dates, versions and the like in the zip's headers may differ without harm.
    expect(opened.length).toBeLessThan(30);
  });

  test('whatever bytes stand in the parts themselves', () => {
    const stored = workbookParts({
      sheets: {
        Data: '<cols><col min="1" max="3" width="9"/></cols><sheetData><row r="1" ht="3" customHeight="1"><c r="A1" s="0" t="s"><v>0</v></c><c><f t="shared" si="0" ref="A1:A2">A1+1</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
      strings: ['Hello'],
    });
    for (const name of Object.keys(stored)) {
      const part = Buffer.from(stored[name] as string);
      for (let i = 0; i < part.length; i += 3) {
        const copy = Uint8Array.from(part);
        copy[i] = '<>"=/&\u0000x9'.charCodeAt(i % 9);
        faultOf(
          zipSync(
            {
              ...Object.fromEntries(
                Object.entries(stored).map(([key, text]) => [key, Buffer.from(text as string)]),
              ),
              [name]: copy,
            },
            { level: 0 },
          ),
        );
      }
    }
  });
});

test('a file with more cell formats than Excel can hold is damaged, and one that is full takes the usual format for more', () => {
  const withFormats = (count: number) =>
    readStyles(
      parseXml(
        `<styleSheet><cellXfs>${'<xf numFmtId="0"/>'.repeat(count)}</cellXfs></styleSheet>`,
        'xl/styles.xml',
      ),
      [],
    );
  expect(() => withFormats(65_491)).toThrow(new FileError('damaged'));
  const full = withFormats(65_490);
  expect(full.indexOf({ numberFormat: '0.0%', font: { bold: true }, borders: {} })).toBe(0);
  expect(full.formats).toHaveLength(65_490);
});
