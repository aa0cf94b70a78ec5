import { reportKinds, type ReportKind } from '../report/reportKind';
import { Refusal } from '../domain/refusal';
import type { Language } from '../domain/text';

/** What `assess` was asked on the command line. */
export interface AssessCommand {
  name: 'assess';
  inputs: string[];
  /** A name or a code; 'all' for every authority that has figures. */
  authority: string;
  /** As written; undefined for the workbook's own choice or the default. */
  comparators: string | undefined;
  /** What the nearest are to be alike in, as written: "Population=2, Density". */
  variables: string | undefined;
  /** The nearest may be of other countries too. */
  anywhere: boolean;
  /** A file of family groups. */
  families: string | undefined;
  context: string | undefined;
  /** A shipped one's id, a JSON file, or "workbook"; undefined: the inputs' own, or joint-review. */
  framework: string | undefined;
  period: string | undefined;
  language: Language | 'both';
  /** Of one authority a file each, of all a folder each. */
  out: string | undefined;
  json: string | undefined;
  report: string | undefined;
  reportKind: ReportKind;
  /** For all: how many threads; undefined: one for each core. 0 is this thread alone. */
  workers: number | undefined;
  /** The year to close with this run: what the officer calls it. */
  closeYear: string | undefined;
}

/** The options that go with `assess`, for `parseArgs`. */
export const assessOptions = {
  authority: { type: 'string' },
  comparators: { type: 'string' },
  variables: { type: 'string' },
  anywhere: { type: 'boolean' },
  families: { type: 'string' },
  context: { type: 'string' },
  framework: { type: 'string' },
  period: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'string' },
  report: { type: 'string' },
  document: { type: 'string' },
  workers: { type: 'string' },
  'close-year': { type: 'string' },
} as const;

type Values = {
  [Option in keyof typeof assessOptions]?: (typeof assessOptions)[Option]['type'] extends 'boolean'
    ? boolean
    : string;
};

/** @throws Refusal (usage) noAuthority, unknownLanguage, unknownDocument, badWorkers, allNeedsFolder, closeYearNeedsWorkbook, documentNeedsReport,
 * wrongEnding */
export function assessCommandOf(inputs: string[], values: Values): AssessCommand {
  const { authority = '', language = 'en', document = 'committee', json, out, report } = values;
  if (language !== 'en' && language !== 'cy' && language !== 'both') {
    throw new Refusal('unknownLanguage', { language });
  }
  if (authority.trim() === '') throw new Refusal('noAuthority');
  const reportKind = reportKinds.find((kind) => kind.toLowerCase() === document.toLowerCase());
  if (reportKind === undefined)
    throw new Refusal('unknownDocument', { document, there: reportKinds.join(', ') });
  if (values.document !== undefined && report === undefined) throw new Refusal('documentNeedsReport');
  const all = isAll(authority);
  if (!all) refuseEndings({ '--out': out, '--report': report });
  if (all && (json === '-' || (json ?? out ?? report) === undefined)) throw new Refusal('allNeedsFolder');
  if (!all && values.workers !== undefined) {
    throw new Refusal('optionOnlyWithAll', { option: '--workers' });
  }
  const closeYear = values['close-year'];
  if (closeYear !== undefined && (all || out === undefined)) throw new Refusal('closeYearNeedsWorkbook');
  return {
    name: 'assess',
    inputs,
    authority: all ? 'all' : authority,
    comparators: values.comparators,
    variables: values.variables,
    anywhere: values.anywhere ?? false,
    families: values.families,
    context: values.context,
    framework: values.framework,
    period: values.period,
    language,
    out,
    json,
    report,
    reportKind,
    workers: values.workers === undefined ? undefined : workersIn(values.workers),
    closeYear,
  };
}

const endings: Readonly<Record<string, readonly string[]>> = {
  '--out': ['.xlsx', '.xlsm'],
  '--report': ['.docx'],
};

/** A workbook that is called .csv, or a document that is called .pdf, opens nowhere. */
function refuseEndings(places: Readonly<Record<string, string | undefined>>): void {
  for (const [option, file = ''] of Object.entries(places)) {
    const ending = /\.[a-z]\w{1,4}$/i.exec(file)?.[0].toLowerCase();
    const fitting = endings[option] ?? [];
    if (ending !== undefined && !fitting.includes(ending))
      throw new Refusal('wrongEnding', { option, file, ending: fitting[0] ?? '' });
  }
}

/** Whether every authority is meant: no council of the register has this name. */
function isAll(authority: string): boolean {
  return authority.trim().toLowerCase() === 'all';
}

function workersIn(text: string): number {
  const workers = text.trim() === '' ? NaN : Number(text);
  if (!(Number.isInteger(workers) && workers >= 0 && workers <= 64))
    throw new Refusal('badWorkers', { text });
  return workers;
}
