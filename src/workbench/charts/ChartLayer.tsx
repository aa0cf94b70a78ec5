import { lazy, Suspense, type JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';
import { boxOf } from '../../host/office/cells/geometry';
import type { Chart } from '../../host/model/chart';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { sheetScale } from '../grid/sheetScale';
import { chartData } from './chartData';

const ChartDrawing = lazy(async () => ({ default: (await import('./ChartDrawing')).ChartDrawing }));

/** The charts of a sheet, drawn from the cells as they are now. */
export function ChartLayer(props: {
  workbook: Workbook;
  sheet: Sheet;
  version: number;
  language: Language;
}): JSX.Element {
  const { workbook, sheet, version, language } = props;
  return (
    <>
      {sheet.charts.map((chart) => {
        const box = placeOf(sheet, chart);
        return (
          <div
            key={chart.id}
            role="img"
            data-chart={chart.name}
            aria-label={say(workbenchWords, 'chart', language, {
              name: chart.altText ?? chart.title?.text ?? chart.name,
            })}
            style={{
              position: 'absolute',
              ...box,
              boxSizing: 'border-box',
              border: `1px solid ${chart.format.border ?? '#c8c8c8'}`,
              backgroundColor: chart.format.fill ?? '#ffffff',
            }}
          >
            <Suspense fallback={null}>
              <ChartDrawing
                chart={chart}
                data={chartData(workbook, chart)}
                width={box.width - 2}
                height={box.height - 2}
                version={version}
              />
            </Suspense>
          </div>
        );
      })}
    </>
  );
}

/** In pixels. A chart that was placed over cells follows them. */
function placeOf(sheet: Sheet, chart: Chart): { left: number; top: number; width: number; height: number } {
  const box = chart.over === undefined ? chart : boxOf(sheet, chart.over);
  return {
    left: sheetScale.points(box.left),
    top: sheetScale.points(box.top),
    width: sheetScale.points(box.width),
    height: sheetScale.points(box.height),
  };
}
