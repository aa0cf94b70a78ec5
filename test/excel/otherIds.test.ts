import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { smallPlans } from './smallPlans';
import { cellsOf, workbookFor } from './workbookFor';

type Opened = ReturnType<typeof workbookFor>;

/**
 * Saved by another program and opened again: every sheet has another id, and some have an id that was another sheet's.
 * @param how LibreOffice 7.4 (seen) saves no custom properties of worksheets, and shows every name
 */
function reopened({ workbook }: Opened, how?: 'LibreOffice'): Opened {
  const again = openWorkbook(saveWorkbook(workbook));
  if (how === 'LibreOffice') {
    for (const sheet of again.sheets) sheet.customProperties.clear();
    for (const name of again.names) name.visible = true;
  }
  const host = openHost(again, { profile: 'web' });
  useHost(host);
  return { host, workbook: again };
}

/** A sheet that was deleted before makes every later id one too high, until the workbook is opened again. */
function start(): Opened {
  const opened = workbookFor({ Gone: [['x']], Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
  opened.workbook.sheets.splice(0, 1);
  return opened;
}

const plansWithNotes = (mark: string) => [
  ...smallPlans(mark),
  { ...smallPlans(mark)[1]!, id: 'matrix' as const, name: 'Matrix', charts: [] },
];
const names = ({ workbook }: Opened): string[] => workbook.sheets.map(({ name }) => name);
const cells = (opened: Opened) => names(opened).map((name) => [name, cellsOf(opened.workbook, name)]);
const type = ({ host, workbook }: Opened, cell: string, text: string): void => {
  host.person.type(workbook.sheets.find(({ name }) => name === 'Judgement grid')!.id, cell, text);
};

test('the ids are really others', async () => {
  const opened = start();
  await publish(plansWithNotes('one'));
  const again = reopened(opened);
  const was = opened.workbook.sheets.map(({ id }) => id);
  again.workbook.sheets.forEach(({ id }, at) => {
    expect(id).not.toBe(was[at]);
  });
  expect(was).toContain(again.workbook.sheets[2]?.id);
});

describe('a workbook that another program has saved since', () => {
  test('has its last publish undone sheet by sheet, and takes the next', async () => {
    let opened = start();
    await publish(plansWithNotes('one'));
    const before = cells(opened);
    await publish(plansWithNotes('another'));
    opened = reopened(opened);
    type(opened, 'B4', 'Excellent');
    await undoLastPublish();
    const typed = JSON.stringify(before).replace('["=cmd one","","assessment"]', '["=cmd one","Excellent","assessment"]'); // prettier-ignore
    expect(JSON.stringify(cells(opened))).toBe(typed);
    await publish(plansWithNotes('third'));
    expect(cellsOf(opened.workbook, 'Judgement grid')?.[3]).toEqual([
      '=cmd third',
      'Excellent',
      'assessment',
    ]);
  });

  test('has our sheets found also where LibreOffice has saved it, and what was typed there', async () => {
    let opened = start();
    await publish(plansWithNotes('one'));
    type(opened, 'B4', 'Excellent');
    opened = reopened(opened, 'LibreOffice');
    const { grids, owned } = await readWorkbook();
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Figures']);
    expect(owned[0]?.entries.get('assessment')?.get('level')).toBe('Excellent');
    const there = names(opened);
    await publish(plansWithNotes('another'));
    expect(names(opened)).toEqual(there);
    expect(cellsOf(opened.workbook, 'Judgement grid')?.[3]?.[1]).toBe('Excellent');
    for (const sheet of opened.workbook.sheets.slice(1))
      expect(sheet.customProperties.size).toBeGreaterThan(0);
  });

  test('has its first publish undone: all our sheets go, the officer’s own stays', async () => {
    const opened = start();
    await publish(plansWithNotes('one'));
    const again = reopened(opened);
    const { gone } = await undoLastPublish();
    expect(gone.map(({ id }) => id)).toEqual(['grid', 'star', 'matrix']);
    expect(names(again)).toEqual(['Figures']);
  });

  test.each([2, 5, 6, 7, 8])(
    'while a publish was broken off (from request %d): the next puts it right, and every entry is there',
    async (n) => {
      let opened = start();
      await publish(plansWithNotes('one'));
      type(opened, 'B3', 'Poor');
      const { faults } = opened.host;
      for (let later = n; later < n + 12; later++) {
        faults.beforeSync(later, () => {
          faults.dropAnswer(1);
        });
      }
      await publish(plansWithNotes('another')).catch(() => undefined);
      opened = reopened(opened);
      const { owned } = await readWorkbook();
      const read = owned
        .find(({ id }) => id === 'grid')
        ?.entries.get('access')
        ?.get('level');
      expect(read).toBe('Poor');
      await publish(plansWithNotes('third'));
      expect(names(opened)).toEqual(['Figures', 'Judgement grid', 'Star chart', 'Matrix']);
      expect(cellsOf(opened.workbook, 'Judgement grid')?.[2]).toEqual(['Access', 'Poor', 'access']);
    },
  );

  test('while its first publish was broken off: the next makes every sheet once', async () => {
    let opened = start();
    const { faults } = opened.host;
    for (let later = 5; later < 17; later++) {
      faults.beforeSync(later, () => {
        faults.dropAnswer(1);
      });
    }
    await publish(plansWithNotes('one')).catch(() => undefined);
    opened = reopened(opened);
    await publish(plansWithNotes('another'));
    expect(names(opened)).toEqual(['Figures', 'Judgement grid', 'Star chart', 'Matrix']);
  });
});
