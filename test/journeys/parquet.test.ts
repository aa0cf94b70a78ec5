import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../../src/domain/results';
import { newFolder, root } from './commandLine';

interface Column {
  name: string;
  type: string;
  data: (string | number | boolean | null)[];
}

/** Makes the files and runs the command lines, in a process of its own: the Parquet packages are ES modules, which the tests' runner does not load. */
function ran(work: {
  files: { path: string; columns: Column[]; rowGroupSize?: number[]; keep?: [from: number, to: number] }[];
  commands: string[][];
}): { code: number; out: string; error: string }[] {
  const script = `
    const { readFileSync, writeFileSync } = require('node:fs');
    const { run } = require('./src/cli/run.ts');
    const { files, commands } = JSON.parse(readFileSync(0, 'utf8'));
    const of = { INT64: BigInt, TIMESTAMP: (text) => new Date(text) };
    (async () => {
      const { parquetWriteBuffer } = await import('hyparquet-writer');
      for (const { path, columns, rowGroupSize, keep } of files) {
        const columnData = columns.map(({ name, type, data }) =>
          ({ name, type, nullable: true, data: data.map((one) => one === null ? null : (of[type] ?? ((same) => same))(one)) }));
        const bytes = new Uint8Array(parquetWriteBuffer({ columnData, ...(rowGroupSize && { rowGroupSize }) }));
        writeFileSync(path, keep ? bytes.map((byte, at) => (at < keep[0] || at >= bytes.length - keep[1] ? byte : 255)) : bytes);
      }
      const all = [];
      for (const argv of commands) {
        const ran = { code: 0, out: '', error: '' };
        const signal = new AbortController().signal;
        ran.code = await run(argv, { out: (text) => (ran.out += text), error: (text) => (ran.error += text), showsProgress: false, signal, today: '2026-11-21', version: '0' });
        all.push(ran);
      }
      process.stdout.write(JSON.stringify(all));
    })();`;
  const input = JSON.stringify(work);
  const out = execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', script], { cwd: root, input });
  return JSON.parse(out.toString('utf8')) as { code: number; out: string; error: string }[];
}

const councils = ['Cardiff', 'Swansea', 'Newport', 'Powys', 'Conwy'];
const columns: Column[] = [
  { name: 'Authority', type: 'STRING', data: [...councils, ...councils, 'Cardiff'] },
  {
    name: 'Indicator',
    type: 'STRING',
    data: [...councils.map(() => 'I1'), ...councils.map(() => 'I2'), 'I1'],
  },
  { name: 'Period', type: 'STRING', data: [...councils, ...councils].map(() => '2015-16').concat('2014-15') },
  { name: 'Value', type: 'DOUBLE', data: [10.5, 20, 30, null, 50, 1, 2, 3, 4, 5, 9] },
  { name: 'Numerator', type: 'INT64', data: [21, 40, 60, null, 100, 1, 2, 3, 4, 5, 18] },
  { name: 'Denominator', type: 'INT32', data: [200, 200, 200, 200, 200, 100, 100, 100, 100, 100, 200] },
  {
    name: 'Read on',
    type: 'TIMESTAMP',
    data: [...councils, ...councils, ''].map(() => '2016-03-31T00:00:00Z'),
  },
];
const csv = [
  columns.map(({ name }) => name).join(','),
  ...columns[0]!.data.map((_, row) =>
    columns.map(({ name, data }) => (name === 'Read on' ? '2016-03-31' : (data[row] ?? ''))).join(','),
  ),
].join('\n');

const inFolder = (name: string): string => {
  const folder = join(newFolder(), 'in');
  mkdirSync(folder);
  return join(folder, name);
};

test('figures from a Parquet file are those of the CSV file of the same name, to the letter; a damaged file is refused in one sentence', () => {
  const [fromCsv, fromParquet] = [inFolder('figures'), inFolder('figures')];
  writeFileSync(fromCsv, csv);
  const spoiled = inFolder('spoiled.parquet');
  const beginning = inFolder('beginning.parquet');
  writeFileSync(beginning, 'PAR1');
  const json = (path: string): string => `${path}.json`;
  const asked = (path: string) => ['assess', path, '--authority', 'Cardiff', '--json', json(path)];
  const made = ran({
    files: [
      { path: fromParquet, columns, rowGroupSize: [4, 7] },
      { path: spoiled, columns, keep: [4, 8] },
    ],
    commands: [asked(fromCsv), asked(fromParquet), ['inspect', spoiled], ['inspect', beginning]],
  });
  expect(made.map(({ code }) => code)).toEqual([0, 0, 4, 4]);
  expect(made[2]?.error).toMatch(/^judgement-grid: “[^”]*spoiled\.parquet” is damaged/);
  expect(made[3]?.error).toMatch(/^judgement-grid: “[^”]*beginning\.parquet” is damaged/);
  const results = (path: string): Results => JSON.parse(readFileSync(json(path), 'utf8')) as Results;
  const { indicators } = results(fromParquet);
  expect(results(fromParquet)).toEqual(results(fromCsv));
  expect(indicators.map(({ code, value, rank, of, cells }) => ({ code, value, rank, of, cells }))).toEqual([
    { code: 'I1', value: 10.5, rank: 4, of: 4, cells: ['figures!D2', 'figures!E2', 'figures!F2'] },
    { code: 'I2', value: 1, rank: 5, of: 5, cells: ['figures!D7', 'figures!E7', 'figures!F7'] },
  ]);
}, 60_000);
