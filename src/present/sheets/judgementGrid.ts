import type { Assessment } from '../../domain/assessment';
import type { DomainResult, QuestionResult } from '../../domain/judgement';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import { levelLabels } from '../../definitions/frameworks/levelLabels';
import { inLanguage } from '../../definitions/words/say';
import { domainTitle } from '../phrases/domainTitle';
import { authorityName } from '../phrases/authorityName';
import { earlierInWords } from '../phrases/earlierInWords';
import { evidenceChangesInWords } from '../phrases/evidenceChangesInWords';
import { levelLabel, questionLabel } from '../phrases/levelLabel';
import { levelsBehind } from '../phrases/levelsBehind';
import { questionInWords } from '../phrases/questionInWords';
import { withoutLevel } from '../phrases/withoutLevel';
import { choiceList } from '../layout/choiceList';
import { looks } from '../palette';
import { lastYearMark } from './grid/lastYearMark';
import { SheetBuilder } from '../sheetBuilder';
import { speaker, type Speaker } from '../speaker';
import { gridColumns, type GridColumns } from './grid/gridColumns';
import { gridMarks } from './grid/gridMarks';
import { gridSources } from './grid/gridSources';
import { gridTable } from './grid/gridTable';
import { officerCell, officerColumns } from './grid/officerColumns';

/** Changes of the evidence that a cell lists one by one. */
const mostChanges = 6;

/**
 * The judgement grid: a block for each theme, domains down, levels across, the mark in its cell; the officer's own columns on the
 * right; the result of each question below its themes; and the same content as a plain table underneath.
 */
export function judgementGrid(assessment: Assessment): SheetPlan {
  const { framework, judged, language } = assessment;
  const speak = speaker(language);
  const at = gridColumns(framework.scale.levels);
  const sheet = new SheetBuilder('grid', '', speak('sheetGrid'), at.widths);
  sheet.title(
    speak('gridTitle', { authority: authorityName(assessment, assessment.own) }),
    speak('gridHowToRead'),
  );
  sheet.row(headers(assessment, speak), looks.header);
  const firstRow = sheet.next;
  for (const question of framework.questions) {
    sheet.row(acrossAll(inLanguage(question.text, language), at), looks.question);
    for (const theme of framework.themes.filter((one) => one.question === question.id)) {
      const details = {
        number: framework.themes.indexOf(theme) + 1,
        theme: inLanguage(theme.name, language),
      };
      const row = sheet.row(acrossAll(speak('gridTheme', details), at), looks.theme);
      sheet.look({ row, column: 0, rows: 1, columns: 1 }, { wrap: true });
      const domains = framework.domains.filter((one) => one.theme === theme.id);
      const labels = question.domainLabels ?? question.labels;
      labels.forEach((label, index) => {
        sheet.put(row, at.firstLevel + index, inLanguage(label, language), { align: 'center', wrap: true });
      });
      domains.forEach(({ id }) => {
        const result = judged.domains.find((one) => one.domain === id);
        if (result) domainRow(sheet, at, assessment, result, speak);
      });
      entryCells(sheet, at, assessment, { first: row + 1, domains: domains.map(({ id }) => id) }, speak);
    }
    const result = judged.questions.find((one) => one.question === question.id);
    if (result) resultRows(sheet, at, assessment, result, speak);
  }
  const rows = sheet.next - firstRow;
  const block = { row: firstRow, rows, columns: 1 };
  sheet.lookUnder({ ...block, column: 0, columns: at.key + 1 }, looks.body);
  for (const column of [at.suggested, at.changed]) sheet.lookUnder({ ...block, column }, { wrap: true });
  sheet.lookUnder({ ...block, column: at.firmness, columns: 2 }, { numberFormat: '0%' });
  sheet.officer({
    keyColumn: at.key,
    firstRow,
    rows,
    columns: officerColumns.map((id) => ({ id, column: at[id] })),
  });
  sheet.look({ ...block, column: at.key }, looks.key);
  sheet.freeze(3, 1);
  sheet.blank();
  sheet.row([speak('gridFirmnessNote')], looks.howToRead);
  sheet.blank();
  sheet.breakPage();
  // before the long table: its header is printed above everything that follows it
  gridSources(sheet, assessment);
  sheet.blank();
  gridTable(sheet, at, assessment);
  // who and when are printed with the judgement log: with them the type would be too small to read
  sheet.printUpTo(at.reason);
  return sheet.build();
}

function headers({ framework }: Assessment, speak: Speaker): PlanValue[] {
  const levels = Array.from({ length: framework.scale.levels }, (_, index) =>
    speak('gridLevel', { level: index + 1 }),
  );
  return [
    speak('domain'),
    ...levels,
    speak('gridSuggestedLevel'),
    speak('gridFirmness'),
    speak('gridCoverage'),
    speak('gridYourLevel'),
    speak('gridReason'),
    speak('gridBy'),
    speak('gridOn'),
    speak('gridModerated'),
    speak('gridModeratedReason'),
    speak('gridModeratedBy'),
    speak('gridModeratedOn'),
    speak('gridChanged'),
    speak('gridKey'),
  ];
}

/** A heading that fills its row with its look but leaves all cells but the first empty. */
function acrossAll(text: string, at: GridColumns): PlanValue[] {
  return [text, ...Array.from({ length: at.key }, () => null)];
}

function domainRow(
  sheet: SheetBuilder,
  at: GridColumns,
  assessment: Assessment,
  result: DomainResult,
  speak: Speaker,
): void {
  const { framework, language } = assessment;
  const { domain, suggestion, judgement, firmness } = result;
  const row = sheet.row([]);
  sheet.put(row, 0, domainTitle(framework, domain, language), { wrap: true, indent: 1 });
  for (let level = 1; level <= framework.scale.levels; level += 1) {
    const before = assessment.years?.last;
    const marks = [...gridMarks(result, level, speak), ...lastYearMark(before, result, level, language)];
    if (marks.length === 0) continue;
    sheet.put(
      row,
      at.firstLevel + level - 1,
      marks.join('\n'),
      judgement?.level === level ? looks.judgedMark : looks.suggestedMark,
    );
  }
  const label = levelLabel(framework, domain, suggestion.level, language);
  const suggested = suggestion.mixed && label !== '' ? speak('gridMixed', { level: label }) : label;
  sheet.put(row, at.suggested, suggested || withoutLevel(framework, language));
  sheet.put(row, at.firmness, firmness.share ?? null);
  sheet.put(row, at.coverage, suggestion.coverage);
  for (const column of officerColumns) sheet.put(row, at[column], officerCell(assessment, result, column));
  sheet.put(row, at.changed, sinceThen(assessment, result, speak).join('\n') || null);
  sheet.put(row, at.key, domain);
}

/** What the officers should know of a domain since it was judged. */
function sinceThen(assessment: Assessment, result: DomainResult, speak: Speaker): string[] {
  const changes = evidenceChangesInWords(assessment, result.evidenceChanges ?? []);
  const shown = changes.slice(0, mostChanges);
  const more = changes.length - shown.length;
  return [
    ...earlierInWords(result, assessment.language),
    ...(isTakenUp(result) ? [] : [speak('gridNotTakenUp')]),
    ...(shown.length > 0 ? [speak('gridChangedSince'), ...shown] : []),
    ...(more > 0 ? [speak('logMore', { count: more })] : []),
  ];
}

/** Whether the levels that stand in the cells are the levels that were taken up, now or for a year before. */
function isTakenUp({ entered, lead, moderated, earlier }: DomainResult): boolean {
  return (
    entered?.get('level') === (lead ?? earlier?.lead)?.level &&
    entered?.get('moderated') === (moderated ?? earlier?.moderator)?.level
  );
}

/** The officer's own cells of a theme: their look, and the list of levels to choose from. */
function entryCells(
  sheet: SheetBuilder,
  at: GridColumns,
  { framework, language }: Assessment,
  { first, domains }: { first: number; domains: readonly string[] },
  speak: Speaker,
): void {
  const cells = { row: first, column: at.level, rows: sheet.next - first, columns: officerColumns.length };
  sheet.look(cells, looks.entry);
  const list = levelLabels(framework, domains[0] ?? '').map((label) => inLanguage(label, language));
  if (list.length === 0 || cells.rows === 0) return;
  for (const column of [at.level, at.moderated])
    sheet.validate({ ...cells, column, columns: 1 }, choiceList(list), speak('gridChooseLevel'));
}

function resultRows(
  sheet: SheetBuilder,
  at: GridColumns,
  assessment: Assessment,
  result: QuestionResult,
  speak: Speaker,
): void {
  const { framework, language } = assessment;
  const question = framework.questions.find(({ id }) => id === result.question);
  const label = question ? questionLabel(question, result.level, language) : '';
  const { known, unjudged } = levelsBehind(assessment, result);
  const heading = speak(unjudged > 0 ? 'gridOverallSuggested' : 'gridOverall');
  const row = sheet.row(acrossAll(heading, at), looks.theme);
  if (result.level !== null) {
    sheet.put(row, at.firstLevel + result.level - 1, speak('gridResultMark'), looks.judgedMark);
  }
  sheet.put(row, at.suggested, label || speak('notJudged'));
  const [how = '', ...caps] = questionInWords(assessment, result);
  sheet.row([unjudged > 0 ? `${how} ${speak('questionUnjudged', { unjudged, known })}` : how]);
  for (const cap of caps) sheet.row([cap]);
}
