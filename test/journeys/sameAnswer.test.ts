import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessTidied } from '../../src/assess';
import { groundOf } from '../../src/cli/groundOf';
import { parseCommand } from '../../src/cli/parseCommand';
import { matrixOneBest } from '../../src/definitions/frameworks/matrixOneBest';
import type { Assessment } from '../../src/domain/assessment';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import type { Workbook } from '../../src/host/model/workbook';
import { loadOfficeClient, useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { toResults } from '../../src/present/toResults';
import { compareAction } from '../../src/taskpane/run/compareAction';
import { insertFramework } from '../../src/taskpane/run/insertFramework';
import { loadRemembered } from '../../src/taskpane/run/loadRemembered';
import { readAction } from '../../src/taskpane/run/readAction';
import { remember } from '../../src/taskpane/run/remember';
import { paneReducer } from '../../src/taskpane/state/paneReducer';
import type { PaneAction } from '../../src/taskpane/state/paneAction';
import type { PaneState } from '../../src/taskpane/state/paneState';
import { startState } from '../../src/taskpane/state/startState';
import { cellsOf, workbookFor } from '../excel/workbookFor';
import { commandLine, newFolder, sample } from './commandLine';
import { publishedBook } from './faultBook';

const on = '2026-11-21';
const version = '0.0.0';

/** What the pane makes of a workbook, in the strictest host, where the officer chose nothing but the council. */
async function byPane(path: string, authority: string): Promise<Assessment> {
  loadOfficeClient();
  useHost(openHost(openWorkbook(new Uint8Array(readFileSync(path))), { profile: 'web' }));
  const begun = paneReducer(startState('en'), { kind: 'choicesRemembered', ...(await loadRemembered()) });
  const read = paneReducer(begun, await readAction(begun, false, {}));
  const chosen = paneReducer(read, { kind: 'authorityChosen', authority });
  return (await compareAction(chosen, { language: 'en', on, version }, {})).assessed.assessment;
}

/** What the command makes of it. */
async function byCommand(path: string, authority: string): Promise<Assessment> {
  const command = parseCommand(['assess', path, '--authority', authority, '--out', 'never.xlsx']);
  if (command.name !== 'assess') throw new Error(command.name);
  const around = { signal: new AbortController().signal, today: on, version };
  const { tidied, request } = await groundOf(command, { ...around, out, error: out, showsProgress: false });
  return assessTidied(tidied, { ...request, authority }).made;
}
const out = (): void => undefined;

/** A workbook in whose pane the officer chose something, and ran; then it was saved. */
async function chosenInPane(
  name: string,
  from: string,
  choose: (state: PaneState) => PaneState,
): Promise<string> {
  loadOfficeClient();
  const workbook = openWorkbook(new Uint8Array(readFileSync(from)));
  useHost(openHost(workbook, { profile: 'web' }));
  const begun = startState('en');
  const read = paneReducer(begun, await readAction(begun, false, {}));
  await remember(choose(paneReducer(read, { kind: 'authorityChosen', authority: 'Cardiff' })));
  return saved(name, workbook);
}

/** All that a run knows, its figures as they are stored. */
const known = ({ tidied, ...rest }: Assessment) => ({
  ...rest,
  tidied: { ...tidied, figures: tidied.figures.stored },
});

const folder = newFolder();
const saved = (name: string, workbook: Workbook): string => {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, saveWorkbook(workbook));
  return path;
};

/** The sample, published; since then a judgement, a correction and a list were typed. */
async function samplePublished(): Promise<string> {
  const path = join(folder, 'first.xlsx');
  await commandLine('assess', sample, '--authority', 'Merthyr Tydfil', '--out', path);
  const workbook = openWorkbook(new Uint8Array(readFileSync(path)));
  const type = (sheet: string, key: string, column: string | number, text: string): void => {
    const rows = cellsOf(workbook, sheet)!;
    const row = rows.findIndex((cells) => cells.includes(key));
    const header = rows.find((cells) => cells.includes(column));
    const at = typeof column === 'number' ? column : header!.indexOf(column);
    workbook.sheets.find(({ name }) => name === sheet)!.cells.setValue(row, at, text);
  };
  type('Judgement grid', 'access', 'Your level (lead officer)', 'Excellent');
  type('Judgement grid', 'access', 'Reason', 'the inspectors');
  type('Setup', 'list: 2', 3, 'Valleys');
  type('Setup', 'list: 2', 4, 'Caerphilly, Torfaen');
  for (const sheet of workbook.sheets) sheet.touch();
  return saved('published', workbook);
}

const councils = ['Merthyr Tydfil', 'Cardiff', 'Swansea', 'Newport', 'Wrexham', 'Conwy', 'Powys'];

/** All kinds of tables, with markers, a framework of the officer's own and a hidden sheet. */
async function allKinds(): Promise<string> {
  const { workbook } = workbookFor({
    Figures: [
      ['Council', 'Indicator', '2021-22', '2022-23', '2023-24'],
      ...councils.flatMap((name, at) => [
        [name, 'A1', 50 + at, at === 3 ? '[c]' : 52 + at, 61 + at * 2],
        [name, 'COST', 100 + at, '1,2' + String(at) + '0', at === 5 ? 'N/A' : 130 - at],
      ]),
      ['Wales', 'A1', 55, 56, 64],
    ],
    Indicators: [
      ['Code', 'Title', 'Polarity', 'Unit', 'Domain', 'Paired with'],
      ['A1', 'Assessed on time', 'higher is better', '%', matrixOneBest.domains[0]!.name.en, ''],
      ['COST', 'Cost of care', 'lower is better', '£', matrixOneBest.domains[1]!.name.en, 'A1'],
    ],
    Context: [
      ['Council', 'Population', 'Density'],
      ...councils.map((name, at) => [name, 60_000 + at * 11_000, 300 - at * at * 7]),
    ],
    Targets: [
      ['Indicator', 'Period', 'Target'],
      ['A1', '2023-24', 65],
    ],
    Findings: [
      ['Domain', 'Source', 'Date', 'Level', 'Weight', 'Text'],
      [matrixOneBest.domains[0]!.name.en, 'Audit', '2024-03-01', 2, 1, 'Files are in order'],
      [matrixOneBest.domains[0]!.name.en, 'Survey', '01/04/2024', 3, 2, 'People wait'],
    ],
    Teams: [
      ['Team', 'Indicator', 'Quarter', 'Value', 'Target'],
      ...['North', 'South', 'East', 'West'].map((team, at) => [team, 'A1', 'Q4 2023', 60 + at * 5, 65]),
    ],
    Objectives: [
      ['Ref', 'Objective', 'Lead', 'Indicators'],
      ['O1', 'Assess sooner', 'A. Swyddog', 'A1'],
    ],
    Hidden: [
      ['Council', 'Indicator', 'Period', 'Value'],
      ['Cardiff', 'H1', '2023-24', 1],
    ],
  });
  await insertFramework(matrixOneBest, 'en', {});
  workbook.sheets.find(({ name }) => name === 'Hidden')!.visibility = 'Hidden';
  return saved('kinds', workbook);
}

describe('a workbook gives one answer, whether the command or the pane assesses it, where nothing but the council is chosen', () => {
  test.each<[string, () => Promise<string> | string, string, string]>([
    ['the sample', () => sample, 'Cardiff', 'nearest'],
    ['the sample once it is published and typed on', samplePublished, 'Merthyr Tydfil', 'nearest'],
    [
      'figures without a context table, with a log',
      async () => saved('log', (await publishedBook()).workbook),
      'Merthyr Tydfil',
      'country',
    ],
    ['all kinds of tables, and a framework of the officer’s own', allKinds, 'Merthyr Tydfil', 'nearest'],
  ])(
    '%s',
    async (_, book, council, comparators) => {
      const path = await book();
      const pane = await byPane(path, council);
      expect(pane.compared.group.choice.kind).toBe(comparators);
      expect(known(pane)).toEqual(known(await byCommand(path, council)));
      const printed = await commandLine('assess', path, '--authority', council, '--json', '-');
      expect(JSON.parse(printed.out)).toEqual(JSON.parse(JSON.stringify(toResults(pane))));
    },
    60_000,
  );
});

test('a hidden sheet that is left out is named by each command', async () => {
  const path = await allKinds();
  const named = { sheet: 'Hidden', code: 'sheetNotRead', severity: 'note' };
  for (const asked of [
    ['assess', path, '--authority', 'Cardiff'],
    ['inspect', path],
  ]) {
    const { problems } = JSON.parse((await commandLine(...asked, '--json', '-')).out) as {
      problems: unknown;
    };
    expect(problems).toContainEqual(expect.objectContaining(named));
  }
});

describe('a workbook gives one answer, also where the officer chose more than the council in the pane', () => {
  const choices: [string, PaneAction[], string][] = [
    [
      'the nearest five',
      [{ kind: 'comparatorsChosen', comparators: { kind: 'nearest', k: 5 } }],
      'comparators nearest:5 (--comparators)',
    ],
    [
      'councils by name',
      [{ kind: 'comparatorsChosen', comparators: { kind: 'named', names: ['Newport', 'Swansea'] } }],
      'comparators Newport, Swansea (--comparators)',
    ],
    [
      'another framework',
      [{ kind: 'frameworkChosen', framework: 'six-point' }],
      'framework six-point (--framework)',
    ],
    ['a year', [{ kind: 'periodChosen', period: '2015-16' }], 'period 2015-16 (--period)'],
  ];

  test.each(choices)(
    '%s',
    async (name, actions, said) => {
      const path = await chosenInPane(name, sample, (state) => actions.reduce(paneReducer, state));
      const pane = await byPane(path, 'Cardiff');
      expect(known(pane)).not.toEqual(known(await byPane(sample, 'Cardiff')));
      expect(known(pane)).toEqual(known(await byCommand(path, 'Cardiff')));
      const { out: printed } = await commandLine('assess', path, '--authority', 'Cardiff');
      expect(printed.replace(/\s+/g, ' ')).toContain(`which the workbook remembers: ${said}.`);
    },
    60_000,
  );

  test('what the command is asked goes before what was chosen, and a period that is gone is let go', async () => {
    const chosen: PaneAction[] = [
      { kind: 'comparatorsChosen', comparators: { kind: 'nearest', k: 5 } },
      { kind: 'frameworkChosen', framework: 'six-point' },
      { kind: 'periodChosen', period: '1999-00' },
    ];
    const path = await chosenInPane('gone', sample, (state) => chosen.reduce(paneReducer, state));
    expect(known(await byPane(path, 'Cardiff'))).toEqual(known(await byCommand(path, 'Cardiff')));
    const asked = ['--comparators', 'country', '--framework', 'ilacs'];
    const { out: printed } = await commandLine('assess', path, '--authority', 'Cardiff', ...asked);
    expect(printed).not.toContain('the workbook remembers');
    const usual = await commandLine('assess', sample, '--authority', 'Cardiff', ...asked);
    expect(printed).toBe(usual.out);
    const nearest = await commandLine('assess', path, '--authority', 'Cardiff', '--anywhere', '--json', '-');
    expect(JSON.parse(nearest.out)).toMatchObject({ comparators: { count: 10 }, framework: 'six-point' });
  }, 60_000);

  test('all councils are compared as the officer chose, and that is said', async () => {
    const choose = (state: PaneState): PaneState =>
      paneReducer(state, { kind: 'comparatorsChosen', comparators: { kind: 'nearest', k: 3 } });
    const path = await chosenInPane('for all', sample, choose);
    const results = join(folder, 'all');
    const { out: printed } = await commandLine('assess', path, '--authority', 'all', '--json', results);
    expect(printed).toContain('comparators nearest:3 (--comparators)');
    for (const file of ['W06000015-cardiff', 'W06000023-powys']) {
      const text = readFileSync(join(results, `${file}.json`), 'utf8');
      expect(JSON.parse(text)).toMatchObject({ comparators: { method: 'nearest', count: 3 } });
    }
  }, 60_000);
});

describe('sheets in both languages', () => {
  const tabsFrom = async (path: string): Promise<string[]> => {
    const written = join(newFolder(), 'both.xlsx');
    const to = ['--authority', 'Cardiff', '--language', 'both', '--out', written];
    expect(await commandLine('assess', path, ...to)).toMatchObject({ code: 0, error: '' });
    const { sheets } = openWorkbook(new Uint8Array(readFileSync(written)));
    return sheets.map(({ name }) => name).filter((name) => ['Judgement grid', 'Grid barnu'].includes(name));
  };

  test('are written by the command in the order of the pane, in which officers fill in the Welsh ones', async () => {
    const welsh = await chosenInPane('welsh.xlsx', sample, (state) =>
      paneReducer(paneReducer(state, { kind: 'languageChosen', language: 'cy' }), {
        kind: 'publishLanguageChosen',
        language: 'both',
      }),
    );
    expect(await tabsFrom(welsh)).toEqual(['Grid barnu', 'Judgement grid']);
  });

  test('are English first where the pane chose nothing', async () => {
    expect(await tabsFrom(sample)).toEqual(['Judgement grid', 'Grid barnu']);
  });
});
