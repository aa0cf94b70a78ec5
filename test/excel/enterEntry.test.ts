import { enterEntry } from '../../src/excel/enterEntry';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { planOf } from './planOf';
import { cellsOf, workbookFor } from './workbookFor';

const grid = planOf({
  cells: [
    ['Judgement grid', null, null, null],
    ['Domain', 'Level', 'Reason', 'Key'],
    ['Access', 'Poor', 'as it was', 'access'],
    ['Assessment', null, null, 'assessment'],
  ],
  officer: {
    keyColumn: 3,
    firstRow: 2,
    rows: 2,
    columns: [
      { id: 'level', column: 1 },
      { id: 'reason', column: 2 },
    ],
  },
});

async function publishedGrid() {
  const opened = workbookFor({ Figures: [['A']] });
  await publish([grid]);
  return opened;
}
const entry = new Map([
  ['level', 'Excellent'],
  ['reason', '=cmd, not a formula'],
]);

test('a judgement lands in the officer’s columns of its row, its text as text', async () => {
  const { workbook } = await publishedGrid();
  const entered = await enterEntry('grid', 'assessment', entry);
  expect(entered).toEqual({ sheet: 'Judgement grid', before: new Map() });
  expect(cellsOf(workbook, 'Judgement grid')?.[3]).toEqual([
    'Assessment',
    'Excellent',
    '=cmd, not a formula',
    'assessment',
  ]);
  const { owned } = await readWorkbook();
  expect(owned[0]?.entries.get('assessment')).toEqual(entry);
});

test('what stood there is handed back, and puts everything as it was', async () => {
  const { workbook } = await publishedGrid();
  const before = cellsOf(workbook, 'Judgement grid');
  const entered = await enterEntry('grid', 'access', entry);
  expect(entered?.before).toEqual(
    new Map([
      ['level', 'Poor'],
      ['reason', 'as it was'],
    ]),
  );
  await enterEntry('grid', 'access', entered!.before);
  expect(cellsOf(workbook, 'Judgement grid')).toEqual(before);
});

test('rows that the officer put in above do not lead astray', async () => {
  const { host, workbook } = await publishedGrid();
  const sheet = workbook.sheets.find(({ name }) => name === 'Judgement grid');
  host.person.insertRows(sheet!.id, 0, 2);
  await enterEntry('grid', 'access', entry);
  expect(cellsOf(workbook, 'Judgement grid')?.[4]?.slice(0, 2)).toEqual(['Access', 'Excellent']);
});

test.each([
  ['a row that is not there', 'grid', 'nowhere'],
  ['a sheet that is not there', 'setup', 'access'],
] as const)('%s: nothing is written, and that is said', async (_, id, key) => {
  const { workbook } = await publishedGrid();
  const before = cellsOf(workbook, 'Judgement grid');
  expect(await enterEntry(id, key, entry)).toBeUndefined();
  expect(cellsOf(workbook, 'Judgement grid')).toEqual(before);
});

test('a sheet that is protected is refused with what to do', async () => {
  const { host, workbook } = await publishedGrid();
  host.person.protect(workbook.sheets.find(({ name }) => name === 'Judgement grid')!.id, true);
  await expect(enterEntry('grid', 'access', entry)).rejects.toMatchObject({ code: 'excelProtected' });
});
