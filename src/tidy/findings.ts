import { cellAt, type FoundRecords } from '../domain/found';
import type { Finding } from '../domain/finding';
import type { Framework } from '../domain/framework';
import { namesOf } from './namesOf';
import { domainNamed } from '../definitions/frameworks/domainNamed';
import { levelTyped } from '../definitions/frameworks/levelTyped';
import { dayInCell } from './dayInCell';
import { findingSourceOf } from './findingSourceOf';
import { parseCell } from '../parse/parseCell';
import type { ProblemBook } from './problemBook';
import { recordText } from './recordText';

/** The findings on all sheets of findings. A domain or a level that the framework does not know is a problem; the finding stays. */
export function findings(
  records: readonly FoundRecords[],
  framework: Framework,
  problems: ProblemBook,
): Finding[] {
  const rows = records
    .filter((record) => record.kind === 'findings')
    .flatMap((record) => [...record.rows].map((row) => ({ record, row })));
  const ids = new Set<string>();
  return rows.flatMap(({ record, row }, place) => {
    const made = finding(record, row, `F${String(place + 1)}`, framework, problems);
    if (made === undefined) return [];
    while (ids.has(made.id)) made.id = `${made.id}+`;
    ids.add(made.id);
    return [made];
  });
}

function finding(
  record: FoundRecords,
  row: number,
  number: string,
  framework: Framework,
  problems: ProblemBook,
): Finding | undefined {
  const text = (field: string): string => recordText(record, row, field);
  const at = (field: string): Finding['at'] =>
    cellAt(record.grid, row, record.fields.get(field)?.[0]?.column ?? record.area.left);
  if (text('text') === '' && text('domain') === '') return undefined;
  const domain = domainNamed(framework, text('domain'));
  if (domain === undefined) {
    problems.add({
      code: text('domain') === '' ? 'findingWithoutDomain' : 'domainNotKnown',
      severity: 'warning',
      at: at('domain'),
      details: { domain: text('domain'), ...namesOf(framework) },
    });
  }
  const level = levelTyped(text('level'), domain?.id ?? '', framework);
  if (text('level') !== '' && level === undefined) {
    problems.add({
      code: 'levelNotUnderstood',
      severity: 'warning',
      at: at('level'),
      details: { text: text('level'), levels: framework.scale.levels },
    });
  }
  const weight = weightOf(text('weight'));
  if (weight === undefined) {
    const details = { text: text('weight') };
    problems.add({ code: 'weightNotUnderstood', severity: 'warning', at: at('weight'), details });
  }
  return {
    id: text('id') === '' ? number : text('id'),
    source: findingSourceOf(text('source')),
    date: dayInCell(record, 'date', row),
    service: text('service'),
    userGroup: text('userGroup'),
    domain: domain?.id ?? '',
    kind: kindOf(text('strength')),
    level,
    weight: weight ?? 1,
    text: text('text'),
    link: text('link'),
    at: at('text'),
  };
}

/** A number of 0 or more, 0 for what is to be read and not counted; 1 for a blank, undefined for anything else. */
function weightOf(text: string): number | undefined {
  if (text === '') return 1;
  const cell = parseCell(text);
  if (cell.kind !== 'number' || cell.value < 0) return undefined;
  return cell.percent === true ? cell.value / 100 : cell.value;
}

function kindOf(word: string): Finding['kind'] {
  if (/^(s|strength|strengths|cryfder|cryfderau|\+|good)\b/i.test(word) || word === '+') return 'strength';
  if (/^(a|area|areas|maes|meysydd|development|weakness|gwendid|improve)/i.test(word) || word === '-')
    return 'areaForDevelopment';
  return 'unsaid';
}
