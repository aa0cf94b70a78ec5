import { createWorkbook } from '../../src/host/model/createWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import { oneAfterAnother } from '../../src/host/oneAfterAnother';
import { openHost } from '../../src/host/openHost';

/** So many milliseconds of work that nobody can interrupt. */
function busy(milliseconds: number): void {
  const since = performance.now();
  while (performance.now() - since < milliseconds);
}

function* work(pieces: number, milliseconds: number, said: string[] = [], name = '') {
  for (let piece = 0; piece < pieces; piece++) {
    yield;
    busy(milliseconds);
    said.push(name);
  }
  return name;
}

test('others have a turn after each 30 milliseconds, and each work is whole before the next begins', () => {
  const turns: (() => void)[] = [];
  const said: string[] = [];
  const line = oneAfterAnother((act) => turns.push(act));
  const done = (name: string): void => void said.push(`${name} done`);
  line.add(work(10, 10, said, 'a'), done);
  line.add(work(2, 10, said, 'b'), done);
  let longest = 0;
  for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) {
    const since = performance.now();
    turn();
    longest = Math.max(longest, performance.now() - since);
  }
  expect(said).toEqual([...Array<string>(10).fill('a'), 'a done', 'b', 'b', 'b done']);
  expect(longest).toBeLessThan(100);
});

test('where nobody else is to have a turn, everything is done at once', () => {
  const said: string[] = [];
  oneAfterAnother().add(work(3, 0, said, 'a'), (name) => void said.push(`${name} done`));
  expect(said).toEqual(['a', 'a', 'a', 'a done']);
});

test('a fault in one piece of work does not hold up the next', () => {
  const turns: (() => void)[] = [];
  const line = oneAfterAnother((act) => turns.push(act));
  const said: string[] = [];
  function* faulty() {
    busy(40);
    yield;
    throw new Error('a fault');
  }
  line.add(faulty(), () => void said.push('never'));
  line.add(work(1, 0), () => void said.push('done'));
  expect(() => {
    turns.shift()!();
  }).toThrow('a fault');
  line.finish();
  expect(said).toEqual(['done']);
});

test('what a person types never comes between two actions of one request', async () => {
  const turns: (() => void)[] = [];
  const workbook = createWorkbook();
  const host = openHost(workbook, { turn: (act) => turns.push(act) });
  useHost(host);
  const { Excel: excel } = globalThis as unknown as { Excel: typeof Excel };
  const state = { isDone: false };
  const running = excel
    .run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < 2000; row++) sheet.getCell(row, 0).values = [[row]];
      sheet.getRange('B1').values = [['addin']];
      await context.sync();
    })
    .then(() => {
      state.isDone = true;
    });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const [sheet] = workbook.sheets;
  // the request is heard and begun
  while (sheet!.cells.used(true) === null) turns.shift()?.();
  expect(sheet!.cells.value(0, 1)).toBe('');
  host.person.type(sheet!.id, 'B1', 'person');
  expect(sheet!.cells.value(1999, 0)).toBe(1999);
  expect(sheet!.cells.value(0, 1)).toBe('person');
  while (!state.isDone) {
    turns.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await running;
  expect(sheet!.cells.value(0, 1)).toBe('person');
});
