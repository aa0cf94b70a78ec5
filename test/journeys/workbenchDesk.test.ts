import { gzipSync } from 'node:zlib';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import type { Page } from 'playwright-core';
import type { Watched } from './paneBrowser';
import { paneJourney } from './paneJourney';
import { compareMerthyr, openFile, sheetTabs } from './paneSteps';

const journey = paneJourney();
let watched: Watched;

beforeEach(async () => {
  watched = await journey.workbench({ width: 1280, height: 800 });
}, 60_000);
afterEach(() => watched.page.context().close());

const another = () => ({ name: 'another.xlsx', bytes: saveWorkbook(createWorkbook()) });
const cell = (page: Page) => page.getByRole('status', { name: 'Selected cell' });
const dialogue = (page: Page) => page.getByRole('alertdialog', { name: /^Download .+ first\?$/ });

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await cell(page).getByText(text, { exact: true }).waitFor();
}

/** Chooses a file once something was typed, and drawn, before what was typed is kept in the workbook (2.5 s after): by the page itself, however slow this test is. */
async function openOnceTyped(page: Page, { name, bytes }: ReturnType<typeof another>): Promise<void> {
  await page.evaluate(
    ([name, bytes]) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(bytes)], name));
      const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
      const open = (): void => {
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      };
      document.addEventListener('input', () => setTimeout(open, 100), { once: true });
    },
    [name, [...bytes]] as const,
  );
}

test('a cell that is opened to be edited, and left as it was, holds what it held', async () => {
  const { page } = watched;
  await type(page, '0.123456789');
  await page.keyboard.type('12.3456789%'); // the cell shows 12.35% now
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await cell(page).getByText('12.3456789%', { exact: true }).waitFor();
  await page.keyboard.press('F2');
  expect(await page.getByRole('textbox', { name: 'Edit A1' }).inputValue()).toBe('12.3456789%');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+z');
  // the last change was the percentage, not the editing: it is what was undone
  await cell(page).getByText('0.123456789', { exact: true }).waitFor();
}, 30_000);

describe('a block of cells goes in and out by the clipboard, by keyboard alone', () => {
  const corner = async (page: Page, ...keys: string[]) => {
    await page.getByRole('grid').focus();
    for (const key of ['Control+Home', ...keys]) await page.keyboard.press(key);
  };
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  beforeEach(async () => {
    const { page } = watched;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openFile(page, another());
    await page.getByText('another.xlsx', { exact: true }).waitFor();
  });

  test('from Excel: it stands in its cells, and one undo takes it back', async () => {
    const { page } = watched;
    await page.evaluate(() => navigator.clipboard.writeText('Council\t2015-16\r\nConwy\t12.25%\r\n'));
    await corner(page, 'ArrowDown', 'ArrowRight', 'Control+v');
    await cell(page).getByText('B2:C3', { exact: true }).waitFor();
    await page.getByRole('gridcell', { name: '12.25%', exact: true }).waitFor();
    expect(await page.getByRole('gridcell', { selected: true }).allInnerTexts()).toEqual([
      ...['Council', '2015-16', 'Conwy', '12.25%'],
    ]);
    await page.keyboard.press('Control+z');
    await page.getByRole('gridcell', { name: '12.25%', exact: true }).waitFor({ state: 'detached' });
  });

  test('over a cell that is being edited: it goes into the cells, not into that one', async () => {
    const { page } = watched;
    await page.evaluate(() => navigator.clipboard.writeText('1\t2\r\n3\t4\r\n'));
    await corner(page, 'F2');
    await page.keyboard.type('x');
    await page.keyboard.press('Control+v');
    await cell(page).getByText('A1:B2', { exact: true }).waitFor();
    expect(await page.getByRole('gridcell', { selected: true }).allInnerTexts()).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    await page.getByRole('textbox', { name: /^Edit/ }).waitFor({ state: 'detached' });
  });

  test('out: selected with Shift, with all digits; cut and pasted, a text that looks like a day stays one', async () => {
    const { page } = watched;
    const type = async (text: string) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await corner(page);
    await type("'2011-12");
    await type('0.123456789%');
    await corner(page, 'Shift+ArrowDown', 'Control+c');
    await cell(page).getByText('A1:A2', { exact: true }).waitFor();
    expect(await clipboard(page)).toBe('2011-12\r\n0.123456789%\r\n');
    await page.keyboard.press('Control+x');
    await page.getByRole('gridcell', { name: '2011-12', exact: true }).waitFor({ state: 'detached' });
    await corner(page, 'ArrowRight', 'ArrowRight', 'Control+v');
    await cell(page).getByText('C1:C2', { exact: true }).waitFor();
    await page.getByRole('gridcell', { name: '2011-12', exact: true }).waitFor();
  });

  test('and by the mouse: dragged over, and grown with Shift', async () => {
    const { page } = watched;
    const at = async (row: number, column: number) => {
      const box = await page.locator(`#cell-${String(row)}-${String(column)}`).boundingBox();
      return [(box?.x ?? 0) + 20, (box?.y ?? 0) + 8] as const;
    };
    await page.mouse.move(...(await at(3, 1)));
    await page.mouse.down();
    await page.mouse.move(...(await at(1, 2)), { steps: 4 });
    await page.mouse.up();
    await cell(page).getByText('B2:C4', { exact: true }).waitFor();
    await page.keyboard.down('Shift');
    await page.mouse.click(...(await at(5, 3)));
    await page.keyboard.up('Shift');
    await cell(page).getByText('B4:D6', { exact: true }).waitFor();
  });

  test('what cannot stand there is said, with what to do', async () => {
    const { page } = watched;
    await page.evaluate(() => navigator.clipboard.writeText('1\n'.repeat(300_001)));
    await corner(page, 'Control+v');
    await cell(page)
      .getByText(/more than 300,000 cells\. .*take fewer cells at a time\.$/)
      .waitFor();
    expect(watched.complaints).toEqual([]);
  });
});

test('a number that is wider than its column is not cut: what is left of it would be another number', async () => {
  const { page } = watched;
  const workbook = createWorkbook();
  const cells = workbook.sheets[0]?.cells;
  cells?.setValue(0, 0, 466023387);
  cells?.setValue(0, 1, 466023387);
  cells?.setFormat(0, 1, workbook.styles.indexOf({ numberFormat: '#,##0', font: {}, borders: {} }));
  await openFile(page, { name: 'wide.xlsx', bytes: saveWorkbook(workbook) });
  // as Excel shows it; whoever listens hears all of it
  expect(await page.getByRole('gridcell', { name: '466023387', exact: true }).innerText()).toBe('4.66E+08');
  expect(await page.getByRole('gridcell', { name: '466,023,387', exact: true }).innerText()).toMatch(/^#+$/);
}, 30_000);

test('a packed table of text (.csv.gz) is unpacked', async () => {
  const { page } = watched;
  const text = ['Council,Code,Year,Value', 'Cardiff,A,2024,71', 'Conwy,A,2024,72'].join('\n');
  await openFile(page, { name: 'figures.csv.gz', bytes: gzipSync(text) });
  await page.getByText('figures.csv', { exact: true }).waitFor();
  await page.getByText('2 readings of 1 indicator').waitFor();
}, 30_000);

describe('a file that cannot be opened is refused with what to do, and the workbook before it stays', () => {
  const half = gzipSync(
    Buffer.from(Array.from({ length: 9000 }, (_, at) => String(at * 7919)).join(',')),
  ).subarray(0, 9000);
  test.each([
    [
      'figures.parquet',
      Buffer.from('PAR1\x15\x00\x15\x02PAR1'),
      /only the command line reads\. Save its figures as \.csv/,
    ],
    ['half.csv.gz', half, /half\.csv is damaged, or not all of it is there\. Get it once more/],
    ['bomb.csv.gz', gzipSync(Buffer.alloc(40_000_000)), /bomb\.csv would unpack to more .* Leave out/],
    ['letter.txt', Buffer.from('Dear all'), /not a table of values\. Open one that has a line of headings/],
    [
      'picture.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      /nor a table of text.* Save it as one of these/,
    ],
  ])('%s', async (name, bytes, sentence) => {
    const { page } = watched;
    await openFile(page, { name, bytes });
    await page.getByText(sentence).waitFor();
    expect(await page.getByText('judgement-grid-sample.xlsx', { exact: true }).count()).toBe(1);
    expect(watched.complaints).toEqual([]);
  });
});

test('of two files that are opened one after the other, the second is there in the end, however small', async () => {
  const { page } = watched;
  const rows = Array.from({ length: 150_000 }, (_, row) => `Cardiff,${row},2024,${row}`);
  const large = Buffer.from(['Council,Code,Year,Value', ...rows].join('\n'));
  await openFile(page, { name: 'large.csv', bytes: large });
  await openFile(page, { name: 'small.csv', bytes: Buffer.from('Council,Year\nSmall,2024') });
  await page.getByText('small.csv', { exact: true }).waitFor();
  await page.waitForTimeout(3000);
  expect(await page.getByText('large.csv', { exact: true }).count()).toBe(0);
  await page.getByRole('gridcell', { name: 'Small', exact: true }).waitFor();
}, 60_000);

test('another workbook opens at once where nothing was changed', async () => {
  const { page } = watched;
  await openFile(page, another());
  await page.getByText('another.xlsx', { exact: true }).waitFor();
  expect(await dialogue(page).count()).toBe(0);
}, 30_000);

test('what was typed in the pane, and stands on no sheet yet, is asked about too', async () => {
  const { page } = watched;
  await compareMerthyr(page);
  await page.getByRole('button', { name: /^Access/ }).click();
  await openOnceTyped(page, another());
  await page.getByRole('textbox', { name: /^Reason/ }).fill('the inspectors');
  await dialogue(page)
    .getByText(/What you wrote in the pane stands on no sheet yet/)
    .waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('textbox', { name: /^Reason/ }).inputValue()).toBe('the inspectors');
}, 60_000);

describe('where the workbook has changes that are in no file, the person is asked before another takes its place', () => {
  beforeEach(async () => {
    const { page } = watched;
    await type(page, 'mine');
    await openFile(page, another());
    await dialogue(page).waitFor();
  }, 30_000);

  test.each(['a button', 'Escape'])('and stays where they were, by %s', async (by) => {
    const { page } = watched;
    if (by === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Stay here' }).click();
    await dialogue(page).waitFor({ state: 'hidden' });
    await cell(page).getByText('mine', { exact: true }).waitFor();
    expect(await sheetTabs(page).allInnerTexts()).toContain('Figures');
  });

  test('and lets the changes go', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Open, let the changes go' }).click();
    await page.getByText('another.xlsx', { exact: true }).waitFor();
    expect(await sheetTabs(page).allInnerTexts()).not.toContain('Figures');
  });

  test('and downloads them first, by keyboard alone; then they are not asked again', async () => {
    const { page } = watched;
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('judgement-grid-sample.xlsx');
    await page.getByText('another.xlsx', { exact: true }).waitFor();
    await openFile(page, { ...another(), name: 'third.xlsx' });
    await page.getByText('third.xlsx', { exact: true }).waitFor();
  });
});

test('what the browser kept and cannot open any more stands in nobody’s way', async () => {
  const { page } = watched;
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('judgement-grid-workbench');
        request.onsuccess = () => {
          const change = request.result.transaction('files', 'readwrite');
          change.objectStore('files').put({ name: 'broken.xlsx', file: new Blob(['none']) }, 'last');
          change.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await page.getByText('broken.xlsx is not an Excel workbook').waitFor();
  await openFile(page, another());
  await page.getByText('another.xlsx', { exact: true }).waitFor();
  expect(await dialogue(page).count()).toBe(0);
}, 30_000);
