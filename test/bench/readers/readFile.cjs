// Opens a workbook with one library and touches every cell: `node readFile.cjs <library> <folder of its packages> <workbook>`. Prints the cells.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const [library, folder, path] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));

const readers = {
  hucre: async () => {
    const { readXlsx } = await import(pathToFileURL(join(folder, 'node_modules/hucre/dist/index.mjs')).href);
    const book = await readXlsx(new Uint8Array(readFileSync(path)));
    return book.sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0);
  },
  xlsx: () => {
    const { read, utils } = load('xlsx');
    const book = read(readFileSync(path), { dense: true });
    const rows = book.SheetNames.flatMap((name) => utils.sheet_to_json(book.Sheets[name], { header: 1 }));
    return rows.reduce((sum, row) => sum + row.length, 0);
  },
  exceljs: async () => {
    const { Workbook } = load('exceljs');
    const book = new Workbook();
    await book.xlsx.readFile(path);
    let cells = 0;
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
    return cells;
  },
  'excelize-wasm': async () => {
    const excelize = await load('excelize-wasm').init(load.resolve('excelize-wasm/excelize.wasm.gz'));
    const book = excelize.OpenReader(new Uint8Array(readFileSync(path)));
    if (book.error) throw new Error(book.error);
    return book
      .GetSheetList()
      .list.reduce(
        (sum, name) => sum + book.GetRows(name).result.reduce((cells, row) => cells + row.length, 0),
        0,
      );
  },
};

void (async () => {
  const cells = await readers[library]();
  console.log(cells);
  process.exit(0); // excelize-wasm would wait for ever
})();
