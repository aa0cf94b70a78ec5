import { cellAt, type FoundRecords } from '../domain/found';
import type { CellAt } from '../domain/grid';
import type { Polarity } from '../domain/indicator';
import type { Framework } from '../domain/framework';
import { namesOf } from './namesOf';
import { domainNamed } from '../definitions/frameworks/domainNamed';
import { parseCell } from '../parse/parseCell';
import { polarityOf } from '../parse/polarityOf';
import { rowsAgreed, type RegisterRow } from './rowsAgreed';
import type { ProblemBook } from './problemBook';
import { recordText } from './recordText';
import { targetNotUnderstood, targetReader } from './targetReader';

/** What a register says of one indicator. */
export interface RegisterEntry {
  code: string;
  title: string;
  titleCy: string;
  /** Other names that the register gives it: a short name, a chart's title. */
  aliases: readonly string[];
  polarity: Polarity | undefined;
  unit: string;
  /** Its rows say different units: none is taken. */
  unitDiffers?: boolean;
  measure: string;
  multiplier: number | undefined;
  domain: string | undefined;
  target: number | undefined;
  targetAt: CellAt;
  /** The code of the outcome that a cost is compared with, as typed. */
  pairedWith: string;
  decimals: number | undefined;
  source: string;
  /** The corporate objective that it serves, as typed. */
  objective: string;
  at: CellAt;
}

/** All entries of all registers, in the order of their rows. */
export function registers(
  records: readonly FoundRecords[],
  framework: Framework,
  problems: ProblemBook,
): RegisterEntry[] {
  return records
    .filter((record) => record.kind === 'register')
    .flatMap((record) =>
      rowsToRead(record, framework, problems).map((read) => entry(record, read, framework, problems)),
    )
    .filter((made) => made.code !== '');
}

/** The rows of a register; of columns beside figures one for each indicator. */
function rowsToRead(
  record: FoundRecords,
  framework: Framework,
  problems: ProblemBook,
): readonly RegisterRow[] {
  if (record.beside !== true) return [...record.rows].map((row) => ({ row }));
  const rows = rowsAgreed(record, problems);
  if (/^(?:domain|parth|maes)/i.test(record.fields.get('domain')?.[0]?.heading ?? '')) return rows;
  // a publisher's themes are another matter, unless some are the framework's
  const isDomain = (row: number): boolean =>
    domainNamed(framework, recordText(record, row, 'domain')) !== undefined;
  return rows.some(({ row, from }) => isDomain(from?.get('domain') ?? row))
    ? rows
    : rows.map((each) => ({ ...each, without: new Set([...(each.without ?? []), 'domain']) }));
}

function entry(
  record: FoundRecords,
  { row, without, from }: RegisterRow,
  framework: Framework,
  problems: ProblemBook,
): RegisterEntry {
  const rowOf = (field: string): number => from?.get(field) ?? row;
  const text = (field: string): string =>
    without?.has(field) === true ? '' : recordText(record, rowOf(field), field);
  const at = (field: string): CellAt =>
    cellAt(record.grid, rowOf(field), record.fields.get(field)?.[0]?.column ?? 0);
  const title = text('title');
  const code = text('code') === '' ? title : text('code');
  const polarityWord = text('polarity');
  const polarity = polarityOf(polarityWord);
  if (polarityWord !== '' && polarity === undefined && !/^(na|#n\/a|\?|tbc|-+)$/i.test(polarityWord)) {
    problems.add({
      code: 'polarityNotUnderstood',
      severity: 'warning',
      at: at('polarity'),
      details: { indicator: code, word: polarityWord },
    });
  }
  const target = (indicator: string): number | undefined => {
    const column = record.fields.get('target')?.[0]?.column;
    const said = text('target') === '' ? undefined : targetReader(record.grid, column)(rowOf('target'));
    if (said === undefined) return undefined;
    if ('value' in said) return said.value;
    problems.add(targetNotUnderstood(indicator, said.unclear, at('target')));
    return undefined;
  };
  const domainWord = text('domain');
  const domain = domainWord === '' ? undefined : domainNamed(framework, domainWord)?.id;
  if (domainWord !== '' && domain === undefined && record.fields.get('domain')?.[0]?.heading !== 'Topic') {
    problems.add({
      code: 'domainNotKnown',
      severity: 'warning',
      at: at('domain'),
      details: { domain: domainWord, ...namesOf(framework) },
    });
  }
  return {
    code,
    title: title === '' ? code : title,
    titleCy: text('titleCy'),
    aliases: (record.fields.get('alias') ?? []).map((_, place) => recordText(record, row, 'alias', place)),
    polarity,
    unit: text('unit'),
    ...(without?.has('unit') === true && { unitDiffers: true }),
    measure: text('measure'),
    multiplier: number(text('multiplier')),
    domain,
    target: target(code),
    targetAt: at('target'),
    pairedWith: text('pairedWith'),
    decimals: number(text('decimals')),
    source: text('source'),
    objective: text('objective'),
    at: at('code'),
  };
}

function number(text: string): number | undefined {
  const cell = parseCell(text);
  return cell.kind === 'number' ? cell.value : undefined;
}
