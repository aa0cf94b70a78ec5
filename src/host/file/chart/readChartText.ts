import type { ChartText } from '../../model/chart';
import type { XmlElement } from '../xml/xmlElement';
import { readPaint } from './readPaint';

/** A title: its words (or those cached from a cell) and the look of its first run. */
export function readChartText(
  title: XmlElement | undefined,
  theme: readonly string[],
): ChartText | undefined {
  if (!title) return undefined;
  const rich = title.child('tx', 'rich');
  const paragraphs =
    rich?.all('p').map((p) =>
      p
        .within('t')
        .map((t) => t.text)
        .join(''),
    ) ?? [];
  const cached = title.child('tx', 'strRef')?.within('v')[0]?.text;
  const run = title.within('rPr')[0] ?? title.within('defRPr')[0];
  const size = run?.number('sz');
  const color = readPaint(run, theme);
  return {
    text: cached ?? paragraphs.join('\n'),
    visible: true,
    ...(size === undefined ? {} : { size: size / 100 }),
    ...(run?.get('b') === undefined ? {} : { bold: run.flag('b') }),
    ...(typeof color === 'string' ? { color } : {}),
  };
}
