import type { CellAt } from '../../src/domain/grid';
import { goTo } from '../../src/excel/goTo';
import { publish } from '../../src/excel/publish';
import { onFiguresChanged, onSelection } from '../../src/excel/watch';
import { planOf } from './planOf';
import { workbookFor } from './workbookFor';

const figures = { Figures: [['Code'], ['A']], Context: [['Population']] };
const aMoment = (milliseconds = 600): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

describe('figures that change in a sheet', () => {
  test('are told once for a burst, by the names of the sheets', async () => {
    const { host, workbook } = workbookFor(figures);
    const told: string[][] = [];
    await onFiguresChanged((sheets) => told.push([...sheets.keys()]));
    const [first, second] = workbook.sheets;
    host.person.type(first!.id, 'A2', '12');
    host.person.type(first!.id, 'A3', '13');
    host.person.type(second!.id, 'A2', '14');
    await aMoment();
    expect(told).toEqual([['Figures', 'Context']]);
  });

  test('by a colleague at another computer are told', async () => {
    const { host, workbook } = workbookFor(figures);
    const told: string[][] = [];
    await onFiguresChanged((sheets) => told.push([...sheets.keys()]));
    host.colleague.type(workbook.sheets[1]!.id, 'A2', '14');
    await aMoment();
    expect(told).toEqual([['Context']]);
  });

  test('by our own hand are not told', async () => {
    workbookFor(figures);
    const told: unknown[] = [];
    await onFiguresChanged((sheets) => told.push([...sheets.keys()]));
    await publish([planOf({ cells: [['Judgement grid']] })]);
    await aMoment();
    expect(told).toEqual([]);
  });

  test('are not told any more once nobody listens', async () => {
    const { host, workbook } = workbookFor(figures);
    const told: unknown[] = [];
    const stop = await onFiguresChanged((sheets) => told.push([...sheets.keys()]));
    host.person.type(workbook.sheets[0]!.id, 'A2', '12');
    await aMoment(50);
    await stop();
    host.person.type(workbook.sheets[0]!.id, 'A2', '13');
    await aMoment();
    expect(told).toEqual([]);
  });

  test('in a sheet that is deleted at once are not told, and nothing breaks', async () => {
    const { host, workbook } = workbookFor(figures);
    const told: unknown[] = [];
    await onFiguresChanged((sheets) => told.push([...sheets.keys()]));
    const { id } = workbook.sheets[1]!;
    host.person.type(id, 'A2', '12');
    host.person.remove(id);
    await aMoment();
    expect(told).toEqual([]);
  });
});

describe('a selection', () => {
  test('is told where it comes to rest, by the first cell of the first area', async () => {
    const { host, workbook } = workbookFor(figures);
    const told: CellAt[] = [];
    await onSelection((at) => told.push(at));
    const { id } = workbook.sheets[1]!;
    host.person.select(id, 'A1');
    host.person.select(id, 'C5:D9,A1');
    await aMoment(300);
    expect(told).toEqual([{ sheet: 'Context', row: 4, column: 2 }]);
  });

  test('that the pane itself made is told too: it opens nothing that is not open', async () => {
    workbookFor(figures);
    const told: CellAt[] = [];
    const stop = await onSelection((at) => told.push(at));
    await goTo('Context', 'B2');
    await aMoment(300);
    expect(told).toEqual([{ sheet: 'Context', row: 1, column: 1 }]);
    await stop();
  });
});
