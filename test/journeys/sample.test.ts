import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Results } from '../../src/domain/results';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import type { Workbook } from '../../src/host/model/workbook';
import { cellsOf } from '../excel/workbookFor';
import { fortyNineParts } from '../host/file/fortyNineParts';
import { entriesOf } from '../host/file/partsOf';
import { commandLine, newFolder, root, sample } from './commandLine';

const golden = join(__dirname, '../golden');
const command = join(root, 'src/cli/judgement-grid.cjs');

/** Runs the sample (or another input) for Merthyr Tydfil into a folder of its own. */
async function assess(
  input = sample,
): Promise<{ workbook: Workbook; path: string; results: Results; text: string }> {
  const folder = newFolder();
  const path = join(folder, 'out.xlsx');
  const json = join(folder, 'results.json');
  const ran = await commandLine(
    'assess',
    input,
    '--authority',
    'Merthyr Tydfil',
    '--out',
    path,
    '--json',
    json,
  );
  expect(ran).toMatchObject({ code: 0, error: '' });
  expect(readdirSync(folder).sort()).toEqual(['out.xlsx', 'results.json']);
  return {
    workbook: openWorkbook(new Uint8Array(readFileSync(path))),
    path,
    results: JSON.parse(readFileSync(json, 'utf8')) as Results,
    text: ran.out,
  };
}

/** Compares with a committed copy; with UPDATE_GOLDEN set, writes it anew, to be looked at before it is committed. */
function expectGolden(name: string, content: string): void {
  const path = join(golden, name);
  if (process.env['UPDATE_GOLDEN'] !== undefined || !existsSync(path)) writeFileSync(path, content);
  expect(content).toBe(readFileSync(path, 'utf8'));
}

const officerSheets = ['Figures', 'Spend', 'Indicators', 'Context', 'Findings', 'Sources'];

describe('the sample workbook, for Merthyr Tydfil', () => {
  test('gives the results, the summary and the sheets that were looked at and kept', async () => {
    const { results, text, workbook } = await assess();
    expectGolden('sample-results.json', `${JSON.stringify(results, null, 2)}\n`);
    expectGolden('sample-summary.txt', text);
    const sheets = workbook.sheets.filter(({ name }) => !officerSheets.includes(name));
    const cells = sheets.map(({ name }) =>
      [`== ${name}`, ...(cellsOf(workbook, name) ?? []).map((row) => row.join(' | ').trimEnd())].join('\n'),
    );
    expectGolden('sample-sheets.txt', `${cells.join('\n\n')}\n`);
  });

  test('several domains get a suggestion, others honestly say that there is not enough evidence', async () => {
    const { results } = await assess();
    const suggested = results.domains.filter(({ suggested }) => suggested !== null);
    expect(suggested.length).toBeGreaterThanOrEqual(5);
    expect(suggested.length).toBeLessThan(14);
    for (const { suggested: level, notEnough } of results.domains)
      expect(level === null).toBe(notEnough !== '');
  });

  test('an indicator without a direction is nowhere better or worse, and gives no level', async () => {
    const { results } = await assess();
    const without = results.indicators.filter(({ polarity }) => polarity === null);
    expect(without.map(({ code }) => code)).toEqual(expect.arrayContaining(['CRCS', 'SS-TOT']));
    for (const { difference } of without) expect(difference ?? '').not.toMatch(/better|worse/i);
    const evidence = results.domains.flatMap((domain) => domain.evidence);
    for (const { id, level } of evidence)
      if (without.some(({ code }) => code === id)) expect(level).toBeNull();
  });

  test('every sheet has native charts where it promises them, each with its title and alternative text', async () => {
    const { workbook } = await assess();
    const charts = workbook.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.length).toBeGreaterThanOrEqual(8);
    expect(charts.some(({ type }) => type.startsWith('Radar'))).toBe(true);
    for (const chart of charts) {
      expect(chart.title?.text ?? '').not.toBe('');
      expect(chart.altText ?? '').not.toBe('');
    }
  });

  test('running it on its own result gives the same sheets, and no second copy of any', async () => {
    const first = await assess();
    const second = await assess(first.path);
    expect(second.results).toEqual(first.results);
    expect(second.workbook.sheets.map(({ name }) => name)).toEqual(
      first.workbook.sheets.map(({ name }) => name),
    );
    for (const { name } of first.workbook.sheets) {
      expect([name, cellsOf(second.workbook, name)]).toEqual([name, cellsOf(first.workbook, name)]);
    }
    const chartsOf = ({ sheets }: Workbook) =>
      sheets.map(({ charts }) => charts.map(({ name, series }) => ({ name, series })));
    expect(chartsOf(second.workbook)).toEqual(chartsOf(first.workbook));
    expect(second.workbook.customXml).toHaveLength(first.workbook.customXml.length);
  });

  test('what the officer typed into the grid is kept, counts, and is in results.json', async () => {
    const first = await assess();
    const sheet = first.workbook.sheets.find(({ name }) => name === 'Judgement grid')!;
    const cells = cellsOf(first.workbook, 'Judgement grid')!;
    const begins = (title: string) => (cell: unknown) => String(cell).startsWith(title);
    const header = cells.findIndex((row) => row.some(begins('Your level')));
    const row = cells.findIndex((cellsOfRow) => cellsOfRow.includes('assessment'));
    const type = (title: string, text: string) => {
      sheet.cells.setValue(row, cells[header]!.findIndex(begins(title)), text);
    };
    type('Your level', 'Excellent');
    type('Reason', '=audit says so');
    type('By', 'A. Officer');
    type('On', '2026-11-20');
    sheet.touch();
    const typed = join(newFolder(), 'typed.xlsx');
    writeFileSync(typed, saveWorkbook(first.workbook));
    const { results, workbook } = await assess(typed);
    expect(results.domains.find(({ id }) => id === 'assessment')).toMatchObject({
      suggested: 3,
      level: 4,
      reason: '=audit says so',
      by: 'A. Officer',
      on: '2026-11-20',
    });
    const kept = cellsOf(workbook, 'Judgement grid')![row]!;
    expect(kept).toEqual(expect.arrayContaining(['Excellent', '=audit says so', 'A. Officer', '2026-11-20']));
    const again = workbook.sheets.find(({ name }) => name === 'Judgement grid')!;
    expect(again.cells.formula(row, kept.indexOf('=audit says so'))).toBeUndefined();
  });
});

describe('the officer’s workbook is safe', () => {
  test('in a workbook of 49 parts, every part that did not have to change is the same, byte for byte', async () => {
    const before = fortyNineParts();
    const path = join(newFolder(), 'in.xlsx');
    writeFileSync(path, before);
    const out = join(newFolder(), 'out.xlsx');
    const ran = await commandLine(
      'assess',
      path,
      '--authority',
      'Merthyr Tydfil',
      '--comparators',
      'country',
      '--out',
      out,
    );
    expect([ran.code, ran.error]).toEqual([0, '']);
    const old = entriesOf(before);
    const now = entriesOf(new Uint8Array(readFileSync(out)));
    const mayChange = [
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'docProps/app.xml',
    ];
    expect(old.size).toBeGreaterThanOrEqual(49);
    const changed = [...old].flatMap(([name, part]) =>
      now.get(name) !== undefined && Buffer.from(part.packed).equals(now.get(name)!.packed) ? [] : [name],
    );
    expect(changed.filter((name) => !mayChange.includes(name))).toEqual([]);
    expect(openWorkbook(new Uint8Array(readFileSync(out))).sheets.map(({ name }) => name)).toContain(
      'Judgement grid',
    );
  });

  test('Ctrl-C halfway leaves no file, whole or half', async () => {
    const folder = newFolder();
    const out = join(folder, 'out.xlsx');
    const child = spawn(process.execPath, [
      command,
      'assess',
      sample,
      '--authority',
      'Cardiff',
      '--out',
      out,
    ]);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, 150));
    child.kill('SIGINT');
    expect(await ended).not.toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a wish to stop that comes while the job computes is heard before anything is written', async () => {
    const folder = newFolder();
    const stop = new AbortController();
    const asked = ['assess', sample, '--authority', 'Cardiff', '--out', join(folder, 'out.xlsx')];
    const nothing = (): void => undefined;
    const ended = run(asked, {
      ...{ out: nothing, error: nothing, showsProgress: false, signal: stop.signal },
      ...{ today: '2026-11-21', version: '0.0.0' },
    });
    setTimeout(() => {
      stop.abort(); // as a signal does: when the program next listens
    }, 0);
    expect(await ended).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('no request goes to any network during a run: every way out is shut, and it does not notice', () => {
    const shut = join(newFolder(), 'shut.cjs');
    writeFileSync(
      shut,
      `const refuse = () => { process.stderr.write('NETWORK'); process.exit(99); };
       require('node:net').Socket.prototype.connect = refuse;
       require('node:dns').lookup = refuse;
       require('node:dgram').createSocket = refuse;
       globalThis.fetch = refuse;`,
    );
    const out = join(newFolder(), 'out.xlsx');
    const text = execFileSync(
      process.execPath,
      ['--require', shut, command, 'assess', sample, '--authority', 'W06000024', '--out', out],
      { encoding: 'utf8' },
    );
    expect(text).toContain('Merthyr Tydfil');
    expect(existsSync(out)).toBe(true);
    // what V8 compiled of the program and of Microsoft's client makes the next start quicker
    const kept = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.compiled'));
    expect(kept.sort()).toEqual(['judgement-grid.cjs.client.compiled', 'judgement-grid.cjs.compiled']);
  });
});
