import { newHost, overheard, refusalOf, sheet1, speak } from './inHost';

const root = { Id: 1, ObjectPathType: 1, Name: '' };

describe('what is loaded (excel-facts, checks 1 to 7)', () => {
  test('a load of a collection is answered with _Items and an Id for each, and items are found again by indexer', async () => {
    const host = newHost();
    const { requests, answers } = await overheard(host, () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('Second');
        worksheets.load('items/name');
        await context.sync();
        worksheets.items[1]!.name = 'Renamed';
        await context.sync();
      }),
    );
    const items = answers[0]!.Results.map(
      (result) => (result.Value as { _Items?: { Id: string; Name: string }[] } | null)?._Items,
    ).find(Boolean);
    expect(items).toEqual([
      { Id: host.workbook.sheets[0]!.id, Name: 'Sheet1' },
      { Id: host.workbook.sheets[1]!.id, Name: 'Second' },
    ]);
    const indexers = Object.values(requests[1]!.ObjectPaths).filter((path) => path.ObjectPathType === 5);
    expect(indexers.map((path) => path.ArgumentInfo?.Arguments)).toEqual([[host.workbook.sheets[1]!.id]]);
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Renamed']);
  });

  test('with top and skip only that window comes, and items without a key carry _Index', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets;
      sheets.load({ name: true, $top: 2, $skip: 1 } as never);
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['B', 'C']);
    });
    const { answers } = await overheard(host, () =>
      Excel.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange('A1:B4').values = [
          ['k', 'v'],
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ];
        const { rows } = sheet.tables.add('A1:B4', true);
        rows.load({ values: true, $top: 1, $skip: 1 } as never);
        await context.sync();
        expect(rows.items[0]!.values).toEqual([['b', 2]]);
        rows.items[0]!.values = [['x', 9]];
        await context.sync();
      }),
    );
    expect(JSON.stringify(answers[0])).toContain('"_Index":1');
    expect(host.workbook.sheets[0]!.cells.value(2, 0)).toBe('x');
  });

  test('tables/name in a load brings nested _Items and no property that was not asked for', async () => {
    const host = newHost();
    const { answers } = await overheard(host, () =>
      Excel.run(async (context) => {
        sheet1(context).tables.add('A1:B2', true);
        const sheets = context.workbook.worksheets;
        sheets.load('items/tables/name');
        await context.sync();
        expect(sheets.items[0]!.tables.items.map((table) => table.name)).toEqual(['Table1']);
      }),
    );
    const value = answers[0]!.Results.at(-1)!.Value;
    expect(value).toEqual({
      _Items: [{ Id: host.workbook.sheets[0]!.id, Tables: { _Items: [{ Id: '1', Name: 'Table1' }] } }],
    });
  });

  test('collections within collections come in one go', async () => {
    newHost();
    await Excel.run(async (context) => {
      sheet1(context).customProperties.add('key', 'value');
      const sheets = context.workbook.worksheets;
      sheets.load(
        'items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value',
      );
      await context.sync();
      const [only] = sheets.items;
      expect([only!.name, only!.visibility]).toEqual(['Sheet1', 'Visible']);
      expect(only!.customProperties.items.map(({ key, value }) => [key, value])).toEqual([['key', 'value']]);
    });
  });

  test('a name that does not exist is refused by the host, not answered with undefined', async () => {
    newHost();
    const refused = await refusalOf(async (context) => {
      sheet1(context).getRange('A1').load('nosuch');
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'Range.nosuch']);
  });

  test('a range is used in a second request by the reference id that the first gave it', async () => {
    const host = newHost();
    const { requests, answers } = await overheard(host, () =>
      Excel.run(async (context) => {
        const range = sheet1(context).getRange('B2');
        await context.sync();
        range.values = [[5]];
        await context.sync();
      }),
    );
    const given = answers[0]!.Results.map(
      (result) => (result.Value as { _ReferenceId?: string } | null)?._ReferenceId,
    ).find(Boolean);
    const used = Object.values(requests[1]!.ObjectPaths).find((path) => path.ObjectPathType === 6);
    expect(given).toBeDefined();
    expect(used?.Name).toBe(given);
    expect(host.workbook.sheets[0]!.cells.value(1, 1)).toBe(5);
  });

  test('rows inserted above a range that is kept move its address', async () => {
    newHost();
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('B5:C6');
      await context.sync();
      sheet1(context).getRange('2:3').insert('Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B7:C8');
    });
  });

  test('after _RemoveReference the id is refused, and unknown ids in it are tolerated', async () => {
    const host = newHost();
    let id = '';
    const kept = await speak(host, {
      Actions: [
        { Id: 10, ActionType: 3, Name: '_KeepReference', ObjectPathId: 3, ArgumentInfo: { Arguments: [] } },
        { Id: 11, ActionType: 1, Name: '', ObjectPathId: 3 },
      ],
      ObjectPaths: {
        1: root,
        2: { Id: 2, ObjectPathType: 3, Name: 'GetActiveCell', ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 3, Name: 'GetSelectedRange', ParentObjectPathId: 1 },
      },
    });
    id = (kept.Results[1]!.Value as { _ReferenceId: string })._ReferenceId;
    const remove = (name: string): Parameters<typeof speak>[1] => ({
      Actions: [
        {
          Id: 20,
          ActionType: 3,
          Name: '_RemoveReference',
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: [name] },
        },
      ],
      ObjectPaths: { 1: root },
    });
    expect((await speak(host, remove('never given'))).Error).toBeUndefined();
    expect((await speak(host, remove(id))).Error).toBeUndefined();
    const again = await speak(host, {
      Actions: [{ Id: 30, ActionType: 1, Name: '', ObjectPathId: 2 }],
      ObjectPaths: { 2: { Id: 2, ObjectPathType: 6, Name: id } },
    });
    expect(again.Error?.Code).toBe('InvalidReference');
  });

  test('all references are let go when a run ends', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      for (let i = 0; i < 5; i++) sheet1(context).getCell(i, 0).load('values');
      await context.sync();
    });
    const left = await speak(host, {
      Actions: [{ Id: 1, ActionType: 3, Name: '_GetReferenceCount', ObjectPathId: 1 }],
      ObjectPaths: { 1: root },
    });
    expect(left.Results[0]!.Value).toBe(0);
  });
});
