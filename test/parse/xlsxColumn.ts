import { strFromU8, unzipSync } from 'fflate';

/** The texts of one column of one sheet of a workbook, top to bottom: enough to look at lists of names in ../shared/data. */
export function xlsxColumn(file: Buffer, sheetPart: string, column: string): string[] {
  const parts = unzipSync(file, {
    filter: ({ name }) => name === 'xl/sharedStrings.xml' || name.endsWith(sheetPart),
  });
  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...textOf('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    unescape([...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join('')),
  );
  const cells = textOf(`xl/worksheets/${sheetPart}`).matchAll(
    new RegExp(`<c r="${column}\\d+"[^>]*\\bt="s"[^>]*><v>(\\d+)</v>`, 'g'),
  );
  return [...cells].map(([, index]) => strings[Number(index)] ?? '');
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
