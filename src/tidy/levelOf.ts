import type { Framework } from '../domain/framework';
import { parseCell } from '../parse/parseCell';

/** A level as an officer writes it: its number on the framework's scale, or its label in either language; undefined otherwise. */
export function levelOf(text: string, framework: Framework): number | undefined {
  const cell = parseCell(/^(?:level|lefel)\s*(\d+)$/i.exec(text)?.[1] ?? text);
  if (cell.kind === 'number') {
    return Number.isInteger(cell.value) && cell.value >= 1 && cell.value <= framework.scale.levels
      ? cell.value
      : undefined;
  }
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return undefined;
  for (const labels of [framework.scale.labels, ...framework.questions.map((question) => question.labels)]) {
    const place = labels.findIndex(
      (label) => label.en.toLowerCase() === wanted || label.cy?.toLowerCase() === wanted,
    );
    if (place >= 0) return place + 1;
  }
  return undefined;
}
