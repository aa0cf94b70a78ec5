import type { Assessment } from '../../../domain/assessment';
import type { PlanValue } from '../../../domain/sheetPlan';
import type { FigureChange, RememberedValue } from '../../../domain/rememberedFigures';
import { periodLabel } from '../../../definitions/words/periodLabel';
import { inLanguage } from '../../../definitions/words/say';
import { omissionInWords } from '../../phrases/omissionInWords';
import { looks } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker, type Speaker } from '../../speaker';

/** More lines than this are counted in one. */
const mostShown = 200;

/** What is new, gone and revised since the last run: a line for each indicator and period, the council's own values beside it. */
export function changeBlock(sheet: SheetBuilder, assessment: Assessment): void {
  const { changes, language } = assessment;
  if (changes === undefined || changes.length === 0) return;
  const speak = speaker(language);
  sheet.blank();
  sheet.row([speak('setupChanges')], looks.heading);
  sheet.row(
    [
      speak('setupCode'),
      speak('setupIndicatorTitle'),
      speak('period'),
      speak('setupChange'),
      speak('setupReadings'),
      speak('setupBefore'),
      speak('setupAfter'),
    ],
    looks.header,
  );
  const first = sheet.next;
  for (const change of changes.slice(0, mostShown)) sheet.row(changeCells(change, assessment, speak));
  const body = { row: first, column: 0, rows: sheet.next - first, columns: 7 };
  sheet.lookUnder(body, { ...looks.body, wrap: true });
  sheet.look({ ...body, column: 5, columns: 2 }, { align: 'right' });
  const more = changes.length - mostShown;
  if (more > 0) sheet.row([speak('setupMoreChanges', { count: more })], looks.plain);
}

function changeCells(
  { kind, indicator, period, count, readings }: FigureChange,
  { tidied, own, language }: Assessment,
  speak: Speaker,
): PlanValue[] {
  const title = tidied.figures.indicators.find(({ code }) => code === indicator)?.title;
  const gss = tidied.figures.authorities[own]?.gss;
  const ours = readings.find((reading) => reading.gss === gss);
  const shown = (value: RememberedValue | undefined): PlanValue =>
    typeof value === 'string' ? omissionInWords(value, language) : (value ?? null);
  return [
    indicator,
    title === undefined ? indicator : inLanguage(title, language),
    periodLabel(period, language),
    speak(words[kind]),
    count,
    shown(ours?.before),
    shown(ours?.after),
  ];
}

const words = { new: 'setupNew', gone: 'setupGone', revised: 'setupRevised' } as const;
