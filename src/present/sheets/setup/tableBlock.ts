import type { Assessment } from '../../../domain/assessment';
import type { FoundTable } from '../../../domain/foundTable';
import { periodLabel } from '../../../definitions/words/periodLabel';
import { doubtInWords } from '../../phrases/doubtInWords';
import { speaker, type Speaker } from '../../speaker';
import { typedAbout, type SetupBlock, type SetupRow } from './setupBlock';

/** Each table found: where, how it is laid out, what is in it, what is doubtful; the officer may skip it or name its header row. */
export function tableBlock(assessment: Assessment): SetupBlock {
  const speak = speaker(assessment.language);
  return {
    heading: speak('setupTables'),
    headers: [
      speak('sheet'),
      speak('setupRange'),
      speak('setupLayout'),
      speak('setupSkip'),
      speak('setupHeaderRow'),
      speak('setupIndicatorCount'),
      speak('setupPeriods'),
      speak('setupAuthorities'),
      speak('setupReadings'),
      speak('setupDoubts'),
      '',
    ],
    rows: distinctKeys(assessment.tidied.tables).map((table) => tableRow(table, assessment, speak)),
    entries: ['first', 'second'],
  };
}

/** A sheet of groups and of context is two tables in one place: one row corrects both. */
function distinctKeys(tables: readonly FoundTable[]): readonly FoundTable[] {
  const met = new Set<string>();
  return tables.filter(({ setup }) => {
    if (setup === undefined || met.has(setup.key)) return false;
    met.add(setup.key);
    return true;
  });
}

function tableRow(table: FoundTable, { tidied, language }: Assessment, speak: Speaker): SetupRow {
  const { sheet, range, layout, setup, indicators, periods, authorities, readings } = table;
  const key = setup?.key ?? '';
  const [skip, header] = typedAbout(tidied.corrections, key);
  const found = setup?.header;
  const said = tidied.corrections?.get(key)?.skip === true ? speak('setupYes') : skip;
  const doubts = table.doubts.map((doubt) => doubtInWords(doubt, language));
  return {
    key,
    cells: [
      sheet,
      range,
      table.skipped === true ? speak('setupSkipped') : speak(layout === 'none' ? 'layoutNone' : layout),
      null,
      null,
      indicators.length === 0 ? null : shortened(indicators),
      periodSpan(periods, language, speak),
      authorities > 0 ? authorities : null,
      readings > 0 ? readings : null,
      doubts.length === 0 ? null : doubts.join('\n'),
    ],
    typed: [said, found === undefined ? header : `${String(found.row)}: ${found.text}`],
    link: { column: 1, sheet, cell: range.split(':')[0] ?? 'A1' },
  };
}

function periodSpan(
  periods: readonly string[],
  language: Assessment['language'],
  speak: Speaker,
): string | null {
  if (periods.length === 0) return null;
  const [first = '', last = ''] = [periods[0], periods.at(-1)].map((one = '') => periodLabel(one, language));
  return first === last ? first : speak('setupPeriodSpan', { first, last });
}

function shortened(names: readonly string[]): string {
  return names.length <= 8
    ? names.join(', ')
    : `${names.slice(0, 6).join(', ')} … ${names.at(-1) ?? ''} (${String(names.length)})`;
}
