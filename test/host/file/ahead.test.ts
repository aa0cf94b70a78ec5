import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ahead } from '../../../src/host/file/ahead/ahead';
import type { AheadMessage } from '../../../src/host/file/ahead/aheadMessage';
import { readAhead } from '../../../src/host/file/ahead/readAhead';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../../src/host/file/saveWorkbook';
import type { Workbook } from '../../../src/host/model/workbook';
import { fortyNineParts } from './fortyNineParts';
import { makeLarge } from './makeLarge';

const sample = readFileSync(join(__dirname, '../../../assets/judgement-grid-sample.xlsx'));
const files: [string, Uint8Array][] = [
  ['the sample', sample],
  ['two thousand rows', makeLarge(2000, 6)],
  ['a workbook of every part', fortyNineParts()],
  ['figures.csv', new TextEncoder().encode('Council,Year,Value\nPowys,2024-25,12.5\nConwy,2024-25,c\n')],
];

/** As between two threads: what is said is cloned, and the memory that goes with it is gone here. */
function openedAhead(bytes: Uint8Array, fileName: string): { workbook: Workbook; said: AheadMessage[] } {
  const ahead = new Ahead();
  const said: AheadMessage[] = [];
  readAhead(
    bytes,
    { fileName },
    (message, transfer = []) => {
      const heard = structuredClone(message, { transfer });
      said.push(heard);
      if (heard.kind !== 'done' && heard.kind !== 'fault') ahead.take(heard);
    },
    0,
  );
  return { workbook: openWorkbook(bytes, { fileName, ahead }), said };
}

function contents({ sheets }: Workbook): unknown {
  return sheets.map(({ name, cells, rows }) => {
    const area = cells.used(false);
    const found: unknown[] = [];
    if (area !== null)
      cells.each(area, (row, column) => {
        const at = [row, column] as const;
        found.push([...at, cells.value(...at), cells.formula(...at), cells.format(...at)]);
      });
    return { name, area, found, rows: [...rows] };
  });
}

describe.each(files)('%s, read by another thread', (name, bytes) => {
  const { workbook, said } = openedAhead(bytes, name);

  test('is the workbook that it is when it is read here', () => {
    expect(contents(workbook)).toEqual(contents(openWorkbook(bytes, { fileName: name })));
    expect(said.filter(({ kind }) => kind === 'column').length).toBeGreaterThan(0);
  });

  test('is saved as it would be, when a cell has changed', () => {
    const here = openWorkbook(bytes, { fileName: name });
    for (const each of [here, workbook]) each.sheets[0]?.cells.setValue(1, 1, 'Changed');
    expect(Buffer.from(saveWorkbook(workbook)).equals(Buffer.from(saveWorkbook(here)))).toBe(true);
  });
});

test('a sheet of a few cells is left to be read where it is wanted', () => {
  const said: AheadMessage[] = [];
  readAhead(sample, {}, (message) => said.push(message));
  expect(said.filter(({ kind }) => kind === 'sheet')).toEqual([]);
});

test.each([
  ['a damaged file', sample.subarray(0, 5000), 'damaged'],
  ['no workbook', new Uint8Array([0, 1, 2, 3]), 'notZip'],
])('%s: what is wrong is said, and nothing else', (_, bytes, fault) => {
  const said: AheadMessage[] = [];
  readAhead(bytes, {}, (message) => said.push(message));
  expect(said).toEqual([{ kind: 'fault', fault }]);
});
