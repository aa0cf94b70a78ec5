import type { Assessment } from '../../domain/assessment';
import type { Question } from '../../domain/framework';
import { goodness } from '../../domain/goodness';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import { ownedSheet } from '../../domain/ownedSheet';
import { inLanguage } from '../../definitions/words/say';
import { placeTable } from '../layout/placeTable';
import { looks } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { questionLabel } from '../phrases/levelLabel';
import { matrixInWords, matrixQuestions } from '../phrases/matrixInWords';
import { pathArrow } from '../phrases/pathArrow';
import { periodInWords } from '../phrases/periodInWords';
import { questionInWords } from '../phrases/questionInWords';
import { SheetBuilder } from '../sheetBuilder';
import { speaker, type Speaker } from '../speaker';

/** Points: room for the council's name and the period in a cell of the matrix. */
const cellHeight = 62;

/** The performance matrix: one question across, the other up, the council's cell marked by text, border and fill; a sentence says the same. */
export function performanceMatrix(assessment: Assessment): SheetPlan {
  const { framework, language } = assessment;
  const speak = speaker(language);
  const levels = framework.scale.levels;
  // the results' table needs two columns beside the first, even where there are no levels
  const widths = [30, ...Array.from({ length: Math.max(2, levels) }, () => 24), 3, 50];
  const sheet = new SheetBuilder('matrix', '', speak('sheetMatrix'), widths);
  const authority = authorityName(assessment, assessment.own);
  sheet.title(speak('matrixTitle', { authority }), speak('matrixHowToRead'));
  sheet.blank();
  const first = sheet.next;
  const questions = matrixQuestions(assessment);
  if (questions !== undefined) drawMatrix(sheet, assessment, questions, speak);
  const beside = questions === undefined ? 0 : levels + 2;
  sheet.put(first + (questions === undefined ? 0 : 1), beside, matrixInWords(assessment), {
    ...looks.plain,
    ...(beside > 0 && { wrap: true }),
  });
  if (questions !== undefined) previousEntry(sheet, assessment, speak);
  sheet.blank();
  resultsTable(sheet, assessment, speak);
  return sheet.build();
}

function drawMatrix(
  sheet: SheetBuilder,
  assessment: Assessment,
  { across, up }: { across: Question; up: Question },
  speak: Speaker,
): void {
  const { scale } = assessment.framework;
  const { language } = assessment;
  // Worst to best, left to right; best to worst, top to bottom.
  const rising = Array.from({ length: scale.levels }, (_, index) => index + 1);
  if (scale.best === 'lowest') rising.reverse();
  sheet.row([speak('matrixUp', { question: inLanguage(up.text, language) })], looks.heading);
  for (const y of [...rising].reverse()) {
    const row = sheet.row([questionLabel(up, y, language), ...rising.map(() => null)], looks.body);
    sheet.look({ row, column: 0, rows: 1, columns: 1 }, { ...looks.theme, wrap: true });
    sheet.height(row, cellHeight);
    rising.forEach((x, index) => {
      const { text, here } = markAt(assessment, x, y, speak);
      if (text !== null) sheet.put(row, index + 1, text, here ? looks.judgedMark : looks.suggestedMark);
    });
  }
  const labels = rising.map((x) => questionLabel(across, x, language));
  const row = sheet.row([null, ...labels]);
  sheet.look(
    { row, column: 1, rows: 1, columns: labels.length },
    { ...looks.theme, wrap: true, align: 'center' },
  );
  sheet.row([null, speak('matrixAcross', { question: inLanguage(across.text, language) })], looks.heading);
}

function markAt(
  assessment: Assessment,
  x: number,
  y: number,
  speak: Speaker,
): { text: PlanValue; here: boolean } {
  const { matrix } = assessment.judged;
  if (matrix === null || matrix.x === null || matrix.y === null) return { text: null, here: false };
  const here = matrix.x === x && matrix.y === y;
  const before = matrix.previous !== null && matrix.previous.x === x && matrix.previous.y === y;
  const details = { authority: authorityName(assessment, assessment.own), period: periodInWords(assessment) };
  if (here && !before && matrix.previous !== null) {
    const { scale } = assessment.framework;
    const rise = (now: number, then: number): number => goodness(now, scale) - goodness(then, scale);
    const arrow = pathArrow(rise(x, matrix.previous.x), rise(y, matrix.previous.y));
    return { text: speak('matrixMoved', { ...details, arrow }), here };
  }
  if (here) return { text: speak(before ? 'matrixSame' : 'matrixMark', details), here };
  return { text: before ? speak('matrixPrevious') : null, here };
}

/** Where the officer says last time's position, in levels: read again by the next run. */
function previousEntry(sheet: SheetBuilder, assessment: Assessment, speak: Speaker): void {
  const { framework } = assessment;
  const { levels } = framework.scale;
  const previous = entered(assessment);
  sheet.blank();
  sheet.row(
    [
      speak('matrixPreviousTitle'),
      speak('matrixPreviousAcross'),
      speak('matrixPreviousUp'),
      speak('gridKey'),
    ],
    looks.header,
  );
  const row = sheet.row([speak('matrixPreviousEntry', { levels }), previous.x, previous.y, 'previous']);
  const entry = { row, column: 1, rows: 1, columns: 2 };
  sheet.look({ ...entry, column: 0, columns: 1 }, { ...looks.body, wrap: true });
  sheet.look(entry, looks.entry);
  sheet.look({ ...entry, column: 3, columns: 1 }, looks.key);
  const list = Array.from({ length: levels }, (_, index) => String(index + 1));
  sheet.validate(entry, list, speak('gridChooseLevel'));
  sheet.officer({
    keyColumn: 3,
    firstRow: row,
    rows: 1,
    columns: [
      { id: 'across', column: 1 },
      { id: 'up', column: 2 },
    ],
  });
}

/** What the officer typed stays as it was, also where it is only half of a position, or none. */
function entered({ owned }: Assessment): { x: PlanValue; y: PlanValue } {
  const typed = ownedSheet(owned, 'matrix')?.entries.get('previous');
  return { x: typed?.get('across') ?? null, y: typed?.get('up') ?? null };
}

function resultsTable(sheet: SheetBuilder, assessment: Assessment, speak: Speaker): void {
  const { framework, judged, language } = assessment;
  sheet.row([speak('matrixResults')], looks.heading);
  const rows = framework.questions.map((question): PlanValue[] => {
    const result = judged.questions.find((one) => one.question === question.id);
    return [
      inLanguage(question.text, language),
      questionLabel(question, result?.level ?? null, language) || speak('notJudged'),
      result?.mean ?? null,
      result ? questionInWords(assessment, result).join('\n') : speak('questionNotJudged'),
    ];
  });
  const columns = [
    { header: speak('question'), wrap: true },
    { header: speak('matrixResult'), wrap: true },
    { header: speak('matrixMean'), numberFormat: '0.00' },
    { header: speak('matrixHow'), wrap: true },
  ];
  placeTable(sheet, 'question_results', columns, rows);
}
