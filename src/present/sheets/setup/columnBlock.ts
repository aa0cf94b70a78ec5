import { columnReadingWords } from '../../../definitions/words/sheets/setup';
import type { Assessment } from '../../../domain/assessment';
import { columnName } from '../../../domain/cellName';
import { speaker } from '../../speaker';
import { typedAbout, type SetupBlock, type SetupRow } from './setupBlock';

/** Each column of each table: what it was read as; the officer may say that it is something else. */
export function columnBlock({ tidied, language }: Assessment): SetupBlock {
  const speak = speaker(language);
  const met = new Set<string>();
  const rows = tidied.tables.flatMap(({ sheet, setup, skipped }) =>
    (skipped === true ? [] : (setup?.columns ?? [])).flatMap((column): SetupRow[] => {
      if (met.has(column.key)) return [];
      met.add(column.key);
      const letter = columnName(column.column);
      const [typed, more] = typedAbout(tidied.corrections, column.key);
      const said = tidied.corrections?.get(column.key)?.readAs;
      return [
        {
          key: column.key,
          cells: [sheet, column.heading, columnReadingWords[column.readAs][language], null, null, letter],
          typed: [said === undefined ? typed : columnReadingWords[said][language], more],
        },
      ];
    }),
  );
  return {
    heading: speak('setupColumns'),
    headers: [
      speak('sheet'),
      speak('setupHeading'),
      speak('setupReadAs'),
      speak('setupReadItAs'),
      '',
      speak('setupColumn'),
      '',
      '',
      '',
      '',
      '',
    ],
    rows,
    entries: ['first'],
  };
}
