import type { Assessment } from '../../../domain/assessment';
import type { DomainResult, Evidence } from '../../../domain/judgement';
import type { PlanValue } from '../../../domain/sheetPlan';
import { standingEarlier } from '../../../domain/standingEarlier';
import { periodLabel } from '../../../definitions/words/periodLabel';
import { evidenceName } from '../../../definitions/record/evidenceName';
import { inLanguage } from '../../../definitions/words/say';
import { evidenceInWords } from '../../evidenceInWords';
import { placeTable, type TableColumn } from '../../layout/placeTable';
import { looks } from '../../palette';
import { domainTitle } from '../../phrases/domainTitle';
import { findingBeginning } from '../../phrases/findingBeginning';
import { levelLabel } from '../../phrases/levelLabel';
import { nextLevelInWords } from '../../phrases/nextLevelInWords';
import { notEnoughInWords } from '../../phrases/notEnoughInWords';
import { otherwiseInWords } from '../../phrases/otherwiseInWords';
import { withoutLevel } from '../../phrases/withoutLevel';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker, type Speaker } from '../../speaker';
import type { GridColumns } from './gridColumns';

/** Changes of method that are listed one by one. */
const mostChanges = 3;

/** A cell of the table with its column. */
interface Field extends TableColumn {
  value: (result: DomainResult) => PlanValue;
}

/**
 * The grid's content once more as one plain table, with the evidence behind each suggestion; nothing in it is the officer's to
 * fill. Its columns stand under the grid's, so that the long text has the wide ones; a scale of few levels leaves some out.
 */
export function gridTable(sheet: SheetBuilder, at: GridColumns, assessment: Assessment): void {
  const speak = speaker(assessment.language);
  sheet.row([speak('gridTableTitle')], looks.heading);
  const levels = at.suggested - at.firstLevel;
  const fields = [...shortFields(assessment, speak).slice(0, levels + 1), ...wideFields(assessment, speak)];
  const rows = assessment.judged.domains.map((result) => fields.map(({ value }) => value(result)));
  // printed again from its own page on: the grid above has its levels' names in each theme's row
  const column = at.reason + 1 - fields.length;
  placeTable(sheet, 'judgement_grid', fields, rows, { column, repeatHeader: true });
}

/** Under the grid's first column and its levels. */
function shortFields({ framework, language }: Assessment, speak: Speaker): Field[] {
  const domainOf = (result: DomainResult) => framework.domains.find(({ id }) => id === result.domain);
  const themeOf = (result: DomainResult) =>
    framework.themes.find(({ id }) => id === domainOf(result)?.theme)?.name ?? { en: '' };
  const label = (domain: string, level: number | null | undefined) =>
    levelLabel(framework, domain, level, language);
  const notJudged = (result: DomainResult) => {
    const before = standingEarlier(result);
    if (before === undefined) return speak('notJudged');
    const year = periodLabel(before.year, language);
    return speak('gridTableEarlier', { year, label: label(result.domain, before.level) });
  };
  return [
    {
      header: speak('domain'),
      wrap: true,
      value: (result) => domainTitle(framework, result.domain, language),
    },
    {
      header: speak('gridTableJudged'),
      wrap: true,
      value: (result) => label(result.domain, result.judgement?.level) || notJudged(result),
    },
    {
      header: speak('gridSuggestedLevel'),
      wrap: true,
      value: ({ domain, suggestion }) => label(domain, suggestion.level) || withoutLevel(framework, language),
    },
    { header: speak('theme'), wrap: true, value: (result) => inLanguage(themeOf(result), language) },
    {
      header: speak('gridTableMean'),
      numberFormat: '0.00',
      wrap: true,
      value: ({ suggestion }) => suggestion.mean ?? null,
    },
  ];
}

/** Under the grid's suggestion, firmness, coverage, level and reason. */
function wideFields(assessment: Assessment, speak: Speaker): Field[] {
  const { framework, language } = assessment;
  return [
    {
      header: speak('gridTableNext'),
      wrap: true,
      value: ({ nextLevel }) => nextLevelInWords(assessment, nextLevel),
    },
    {
      header: speak('gridTableFirmness'),
      numberFormat: '0%',
      value: ({ firmness }) => firmness.share ?? null,
    },
    {
      header: speak('gridTableCoverage'),
      numberFormat: '0%',
      value: ({ suggestion }) => suggestion.coverage,
    },
    { header: speak('gridTablePieces'), numberFormat: '0', value: ({ suggestion }) => suggestion.pieces },
    {
      header: speak('gridTableWhy'),
      wrap: true,
      value: ({ suggestion, evidence, firmness }) =>
        [
          notEnoughInWords(suggestion, framework, language),
          ...evidence.map((one) => `${named(assessment, one)}: ${evidenceInWords(one, language).join(' ')}`),
          ...otherwiseInWords({ firmness, evidence }, language, mostChanges),
        ]
          .filter((line) => line !== '')
          .join('\n'),
    },
  ];
}

/** What a piece of evidence is called in the list of reasons: a finding has the beginning of its text. */
function named({ tidied, language }: Assessment, evidence: Evidence): string {
  const name = evidenceName(evidence, language);
  const finding = evidence.kind === 'finding' ? tidied.findings[evidence.index] : undefined;
  const text = finding === undefined ? '' : findingBeginning(finding, language);
  return text === '' ? name : `${name}, “${text}”`;
}
