import type { FoundText } from '../domain/found';
import type { CellContent } from '../domain/grid';
import { isYearLong } from '../parse/isYearLong';
import { parsePeriod } from '../parse/parsePeriod';
import { periodInText } from '../parse/periodInText';
import { cellKind } from './cellKind';
import { headingRole, plainHeading } from './headingRole';
import { isPivotLabel, saysSummary, withoutSummary } from './pivotWords';

/** A line above a table; `of` where its label says what it names. */
export interface Title extends FoundText {
  of?: 'indicator' | 'period';
}

const ofIndicator =
  /^(?:(?:performance|key) )?(?:indicator|measure|metric|variable|k?pi|title|dangosydd|mesur|teitl)(?: (?:name|title|code|ref|perfformiad))?$/;
const reportMade =
  '(?:run|print(?:ed)?|extract(?:ed)?|download(?:ed)?|export(?:ed)?|generated|created|produced|prepared|updated?|refresh(?:ed)?|published|publication|released?|diweddarwyd|cyhoeddwyd|argraffwyd|crewyd)';
/** The day on which a report was made is not the time of its figures. */
const ofReport = new RegExp(
  `^(?:(?:(?:this )?report|data|date|last|next|time|first)(?: of| was| were)? ?)*${reportMade}(?: (?:on|at|date|ar))*$|^report date$|^date of report$|^dyddiad yr adroddiad$`,
);

/** A text that says what stands beside it: "Measure:", "Period", "Report run". */
export function isLabel(text: string): boolean {
  const plain = plainHeading(text);
  return (
    /:\s*$/.test(text) || headingRole(text) !== undefined || ofIndicator.test(plain) || ofReport.test(plain)
  );
}

/**
 * The titles in a row above a table. A label and the text beside it are one: of "Measure:" and "Period:" only what they name, and nothing
 * of the day on which the report was run.
 */
export function titlesIn(cells: readonly CellContent[], row: number): Title[] {
  const ofPivot = cells.some(isPivotLabel);
  const pair = cells.filter((content) => cellKind(content) !== 'blank').length === 2;
  const titles: Title[] = [];
  let label: string | undefined;
  cells.forEach((content, column) => {
    if (cellKind(content) === 'blank' || isPivotLabel(content)) return;
    const said = String(content).trim();
    const title = { text: ofPivot ? withoutSummary(said) : said, row, column };
    if (saysSummary(said)) return;
    const first = label === undefined && titles.length === 0;
    if (typeof content === 'string' && (/:\s*$/.test(content) || (pair && first && isLabel(content))))
      label = title.text;
    else if (label !== undefined) {
      titles.push(...labelled(label, title));
      label = undefined;
    } else if (typeof content === 'string' || pair) titles.push(...ofFigures(title));
  });
  return titles;
}

/** Those that say which indicator and which time come last: of several titles the last counts. */
export function lastWord(titles: readonly Title[]): FoundText[] {
  const weight = ({ of }: Title): number => (of === 'period' ? 2 : of === 'indicator' ? 1 : 0);
  return [...titles]
    .sort((a, b) => weight(a) - weight(b))
    .map(({ text, row, column }) => ({ text, row, column }));
}

/** Nothing where the line only says when the report was made. */
export function ofFigures(title: Title): Title[] {
  const inside = periodInText(title.text);
  if (inside === null || isYearLong(inside.period)) return [title];
  return ofReport.test(plainHeading(inside.rest.replace(/\d+(?::\d+)+/g, ' '))) ? [] : [title];
}

function labelled(label: string, title: Title): Title[] {
  const plain = plainHeading(label);
  const period = parsePeriod(title.text) ?? periodInText(title.text)?.period ?? null;
  if (ofIndicator.test(plain)) return [{ ...title, of: 'indicator' }];
  const role = headingRole(label);
  const isPeriod = role === 'period' || (role === 'date' && period?.kind !== 'snapshot');
  if (isPeriod && period !== null) return [{ ...title, text: period.label, of: 'period' }];
  if (role === 'authority') return [title];
  if (period !== null && !isYearLong(period) && ofReport.test(plain)) return [];
  return [{ ...title, text: `${label.replace(/\s*:$/, '')}: ${title.text}` }];
}
