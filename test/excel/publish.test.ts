import { inExcel } from '../../src/excel/inExcel';
import { previewPublish } from '../../src/excel/previewPublish';
import { publish } from '../../src/excel/publish';
import { figuresNamespace } from '../../src/excel/marks';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { planOf } from './planOf';
import { seenIn } from './seenIn';
import { smallPlans } from './smallPlans';
import { cellsOf, workbookFor } from './workbookFor';

const figures = {
  Figures: [
    ['Code', 'Value'],
    ['A', 1],
  ],
};

describe('publishing', () => {
  test('writes the sheets, marked as ours, with text as text, and leaves the officer’s sheet alone', async () => {
    const { workbook } = workbookFor(figures);
    const { sheets } = await publish(smallPlans('one'));
    expect(sheets.map(({ name }) => name)).toEqual(['Judgement grid', 'Star chart']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Figures', 'Judgement grid', 'Star chart']);
    expect(cellsOf(workbook, 'Judgement grid')?.[3]).toEqual(['=cmd one', '', 'assessment']);
    expect(workbook.sheets[1]!.cells.formula(3, 0)).toBeUndefined();
    expect(workbook.sheets[1]!.customProperties.get('JudgementGrid.sheet')).toBe('grid');
    expect(workbook.sheets[0]!.customProperties.size).toBe(0);
    expect(workbook.sheets[0]!.touched).toBe(false);
  });

  test('a chart has its series, its title, its place and its alternative text, and none of Excel’s guesses', async () => {
    const { workbook } = workbookFor(figures);
    await publish(smallPlans('one'));
    const [chart] = workbook.sheets[2]!.charts;
    expect(chart).toMatchObject({ name: 'Star', type: 'RadarMarkers', altText: 'Access is at 3.' });
    expect(chart?.title?.text).toBe('Two domains one');
    expect(chart?.series).toHaveLength(1);
    expect(chart?.series[0]).toMatchObject({
      values: "'Star chart'!$B$3:$B$4",
      categories: "'Star chart'!$A$3:$A$4",
    });
  });

  test('a second run gives the same sheets and no second copy of any', async () => {
    const { workbook } = workbookFor(figures);
    await publish(smallPlans('one'));
    const first = seenIn(workbook);
    await publish(smallPlans('one'));
    expect(seenIn(workbook)).toEqual(first);
    expect(workbook.customXml).toHaveLength(2); // what was published, and what it can be undone with
  });

  test('what the officer typed is read by key, and survives a run that moves the rows', async () => {
    const { workbook, host } = workbookFor(figures);
    await publish(smallPlans('one'));
    host.person.type(workbook.sheets[1]!.id, 'B4', 'Excellent');
    const { owned } = await readWorkbook();
    expect(
      owned
        .find(({ id }) => id === 'grid')
        ?.entries.get('assessment')
        ?.get('level'),
    ).toBe('Excellent');
    const [grid, star] = smallPlans('two');
    const swapped = { ...grid!, cells: [grid!.cells[0]!, grid!.cells[1]!, grid!.cells[3]!, grid!.cells[2]!] };
    await publish([swapped, star!]);
    expect(cellsOf(workbook, 'Judgement grid')?.slice(2)).toEqual([
      ['=cmd two', 'Excellent', 'assessment'],
      ['Access', '', 'access'],
    ]);
  });

  test('a formula that the officer types into a column of theirs stays a formula of theirs', async () => {
    const { workbook, host } = workbookFor(figures);
    host.person.type(workbook.sheets[0]!.id, 'D1', '=SUM(Figures!B2:B2)');
    await publish(smallPlans('one'));
    await publish(smallPlans('two'));
    expect(workbook.sheets[0]!.cells.formula(0, 3)).toBe('=SUM(Figures!B2:B2)');
  });

  test('a sheet of the officer’s that has our name is never touched: ours takes another', async () => {
    const { workbook } = workbookFor({ ...figures, 'Star chart': [['mine']] });
    const { sheets } = await publish(smallPlans('one'));
    expect(sheets[1]?.name).toBe('Star chart (JG)');
    expect(cellsOf(workbook, 'Star chart')).toEqual([['mine']]);
  });

  test('names that the officer has given to a table and to cells stay theirs: our tables take others, the same each time', async () => {
    const { workbook, host } = workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Figures');
      sheet.tables.add('A1:B2', true).name = 'jg_grid';
      context.workbook.names.add('JG_Grid_2', sheet.getRange('A1'));
      await context.sync();
    });
    await publish(smallPlans('one'));
    const names = () => workbook.sheets.flatMap(({ tables }) => tables.map(({ id, name }) => [id, name]));
    const first = names();
    expect(first.map(([, name]) => name)).toEqual(['jg_grid', 'JG_Grid_3']);
    expect((await previewPublish(smallPlans('one'), [])).map(({ change }) => change)).toEqual([
      'same',
      'same',
    ]);
    await publish(smallPlans('two'));
    expect(names()).toEqual(first);
    host.faults.failAction(60);
    await expect(publish(smallPlans('three'))).rejects.toThrow();
    await undoLastPublish();
    expect(names()).toEqual(first);
  });

  test('a sheet that is to go may have a table of the name of one that comes', async () => {
    const { workbook } = workbookFor({ Figures: [['Code']] });
    const part = (name: string) => smallPlans('one').map((plan) => ({ ...plan, part: name }));
    await publish(part('last'));
    await publish(part('this'));
    expect(workbook.sheets.map(({ name }) => name)).toHaveLength(3);
    expect(workbook.sheets.flatMap(({ tables }) => tables)).toHaveLength(1);
  });

  test('our sheet is found again after the officer renamed and moved it', async () => {
    const { workbook } = workbookFor(figures);
    await publish(smallPlans('one'));
    workbook.sheets[1]!.name = 'Our grid';
    workbook.sheets.reverse();
    await publish(smallPlans('two'));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Star chart', 'Our grid', 'Figures']);
  });

  test('a sheet of ours that has no plan any more goes, others stay', async () => {
    const { workbook } = workbookFor(figures);
    const theme = (part: string) => planOf({ id: 'charts', part, name: `Charts ${part}`, cells: [[part]] });
    await publish([theme('a'), theme('b')]);
    await publish([theme('b')]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Figures', 'Charts b']);
  });

  test('takes at most twelve round trips, however many sheets there are', async () => {
    const { host } = workbookFor(figures);
    const many = Array.from({ length: 20 }, (_, i) => ({
      ...smallPlans('x')[1]!,
      id: 'charts' as const,
      part: String(i),
      name: `Charts ${i}`,
    }));
    host.resetCounts();
    await publish(many);
    expect(host.counts.syncs).toBeLessThanOrEqual(12);
  });

  test('very many charts are drawn in several requests, each of a size that Excel on the web takes', async () => {
    const plan = smallPlans('x')[1]!;
    const charts = Array.from({ length: 201 }, (_, i) => ({ ...plan.charts[0]!, name: `Chart of ${i}` }));
    const first = workbookFor(figures);
    await publish([plan]);
    const { workbook, host } = workbookFor(figures);
    await publish([{ ...plan, charts }]);
    expect(host.counts.syncs).toBe(first.host.counts.syncs + 1);
    expect(workbook.sheets[1]!.charts.map(({ title }) => title?.text)).toEqual(
      charts.map(({ title }) => title),
    );
  });

  test('a sheet of 2,500 rows with links and looks is not too much for Excel on the web', async () => {
    const { host } = workbookFor(figures);
    const rows = Array.from({ length: 2500 }, (_, row) => row);
    const plan = planOf({
      cells: rows.map((row) => [`row ${row}`, row, 'note']),
      looks: rows.flatMap((row) => [
        { area: { row, column: 0, rows: 1, columns: 1 }, look: { color: '#0563C1' } },
        { area: { row, column: 2, rows: 1, columns: 1 }, look: { size: 9, color: '#505A5F' } },
      ]),
      links: rows.map((row) => ({ row, column: 0, to: { sheet: 'Figures', cell: `A${row + 1}` } })),
    });
    host.resetCounts();
    await publish([plan, { ...plan, id: 'problems', name: 'Problems' }]);
    expect(host.counts.syncs).toBeLessThanOrEqual(12);
  });

  test('sheets of ours that are more than one answer of Excel on the web may hold are published over all the same', async () => {
    const { workbook } = workbookFor(figures);
    const plans = (mark: string) =>
      (['benchmark', 'problems', 'method'] as const).map((id) =>
        planOf({
          id,
          name: id,
          cells: Array.from({ length: 500 }, (_, row) => [`${mark} ${row}`.padEnd(2000, 'x')]),
        }),
      );
    await publish(plans('one'));
    await publish(plans('two'));
    expect(cellsOf(workbook, 'method')?.[499]?.[0]).toMatch(/^two 499x/);
    await undoLastPublish();
    expect(cellsOf(workbook, 'method')?.[499]?.[0]).toMatch(/^one 499x/);
  });

  test('stopped halfway, it leaves the workbook as it was', async () => {
    const { workbook, host } = workbookFor(figures);
    await publish(smallPlans('one'));
    const before = seenIn(workbook);
    const stop = new AbortController();
    host.faults.beforeSync(5, () => {
      stop.abort();
    });
    await expect(publish(smallPlans('another run'), { signal: stop.signal })).rejects.toMatchObject({
      code: 'stopped',
    });
    expect(seenIn(workbook)).toEqual(before);
  });
});

describe('what a run remembers of its figures', () => {
  test('is read by the next run, and replaced by what that one remembers', async () => {
    const { workbook } = workbookFor(figures);
    expect((await readWorkbook()).remembered).toBeUndefined();
    await publish(smallPlans('one'), { remember: 'Ynys Môn: 12.5' });
    expect((await readWorkbook()).remembered).toBe('Ynys Môn: 12.5');
    await publish(smallPlans('two'), { remember: 'Ynys Môn: 13' });
    expect((await readWorkbook()).remembered).toBe('Ynys Môn: 13');
    expect(workbook.customXml.filter(({ xml }) => xml.includes(figuresNamespace))).toHaveLength(1);
  });

  test('stays where a publish remembers nothing, and is read where no cell holds anything', async () => {
    const { workbook } = workbookFor(figures);
    await publish(smallPlans('one'), { remember: 'kept' });
    await publish(smallPlans('two'));
    expect((await readWorkbook()).remembered).toBe('kept');
    const empty = workbookFor({ Sheet1: [] });
    empty.workbook.customXml.push(...workbook.customXml);
    expect((await readWorkbook()).remembered).toBe('kept');
  });

  test.each([
    ['damaged', `<figures xmlns="${figuresNamespace}" version="1">AAAA</figures>`],
    ['of another version', `<figures xmlns="${figuresNamespace}" version="9">AAAA</figures>`],
  ])('is nothing where it is %s', async (_, xml) => {
    const { workbook } = workbookFor(figures);
    workbook.customXml.push({ id: '{4A474431-0000-4000-8000-000000000009}', xml });
    expect((await readWorkbook()).remembered).toBeUndefined();
  });

  test('costs no round trip', async () => {
    const { host } = workbookFor(figures);
    await publish(smallPlans('one'));
    host.resetCounts();
    await readWorkbook();
    const without = host.counts.syncs;
    await publish(smallPlans('one'), { remember: 'x' });
    host.resetCounts();
    await readWorkbook();
    expect(host.counts.syncs).toBe(without);
  });
});

describe('all or nothing: whichever action fails, the workbook is as it was', () => {
  /** How many actions a publish takes: each of them is made to fail in turn. */
  async function actionsOf(prepared: () => Promise<ReturnType<typeof workbookFor>>): Promise<number> {
    const { host } = await prepared();
    host.resetCounts();
    await publish(smallPlans('another run'), { remember: 'of another run' });
    return host.counts.actions;
  }

  const fresh = async () => Promise.resolve(workbookFor(figures));
  const published = async () => {
    const opened = workbookFor(figures);
    await publish(smallPlans('one'), { remember: 'of run one' });
    opened.host.person.type(opened.workbook.sheets[1]!.id, 'B3', 'Poor');
    return opened;
  };

  test.each([
    ['the first publish', fresh],
    ['a run over what is there', published],
  ])(
    '%s',
    async (_, prepare) => {
      const count = await actionsOf(prepare);
      const failures: string[] = [];
      let failed = 0;
      for (let n = 1; n <= count; n++) {
        const { host, workbook } = await prepare();
        const before = JSON.stringify(seenIn(workbook));
        host.faults.failAction(n, 'GeneralException');
        const error = await publish(smallPlans('another run'), { remember: 'of another run' }).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error !== undefined) failed++;
        const after = JSON.stringify(seenIn(workbook));
        if (error !== undefined && after !== before) failures.push(`action ${n}: left between`);
      }
      expect(failures).toEqual([]);
      expect(failed).toBeGreaterThan(count * 0.8);
    },
    120_000,
  );
});
