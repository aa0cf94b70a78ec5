import { cellAddress } from '../domain/cellName';
import type { CellAt } from '../domain/grid';
import { yearOfTwo } from '../parse/yearOfTwo';
import type { ProblemBook } from './problemBook';

/** How many labels and cells a problem names. */
const named = 8;

/** Collects the labels that may be either of two years, from all tables: the officer is asked once. */
export class YearsOfTwo {
  private readonly met: { label: string; at: CellAt; table: number }[] = [];

  add(label: string, at: CellAt, table: number): void {
    this.met.push({ label, at, table });
  }

  tell(problems: ProblemBook): void {
    const [first] = this.met;
    if (first === undefined) return;
    const { label, at, table } = first;
    const year = yearOfTwo(label) ?? 0;
    const whole = (from: number): string => label.replace(/(?:19|20)?\d\d/, yearFrom(from));
    const labels = [...new Set(this.met.map((each) => each.label))];
    const details = { label, year: String(year), begins: whole(year), ends: whole(year - 1) };
    const severity = 'warning';
    if (labels.length === 1) problems.add({ code: 'yearOfTwo', severity, at, details }, table);
    else {
      const more = {
        labels: list(labels.map((each) => `“${each}”`)),
        cells: list([...new Set(this.met.map((each) => cellAddress(each.at)))]),
      };
      problems.add({ code: 'yearsOfTwo', severity, at, details: { ...details, ...more } }, table);
    }
  }
}

function list(texts: readonly string[]): string {
  return texts.slice(0, named).join(', ') + (texts.length > named ? ' …' : '');
}

function yearFrom(year: number): string {
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}
