import type { Problem } from '../../domain/problem';
import { headingCell } from '../headingCell';
import { plainHeading } from '../headingRole';
import type { TableArea } from '../tableArea';
import type { UsedColumn } from './columnUses';

/** What only a list of people has a column for: SSDA903, the children in need census, Annex A, adults' client-level data. */
const ofPeople =
  /^(?:dob|date of birth|child s date of birth|dyddiad geni|upn|former upn|unn|nhs (?:number|no)|rhif gig|(?:la )?child(?: unique)? id|child identifier|unique child id|person(?: unique)? id|client(?: unique)? id|pupil id|swift id|mosaic id|liquidlogic id|case(?: file)? id)$/;

/** A list with a row for each person is no table of figures; undefined for other tables. */
export function peopleListed(table: TableArea, columns: readonly UsedColumn[]): Problem | undefined {
  const found = columns.find(
    ({ heading, said }) => said !== true && ofPeople.test(plainHeading(String(heading.parts.at(-1) ?? ''))),
  );
  if (found === undefined) return undefined;
  const at = headingCell(table, found.column);
  return { code: 'peopleListed', severity: 'warning', at, details: { heading: found.heading.text } };
}
