import type { CellAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { cellName, quotedSheet } from '../../domain/cellName';
import { frameworkSheetWords, type FrameworkSheetWord } from '../../definitions/words/frameworkSheet';
import type { MistakePlace } from '../../definitions/frameworks/mistakePlace';
import type { FrameworkCell } from './frameworkTables';
import { frameworkWord } from './frameworkWord';

type Row = ReadonlyMap<FrameworkSheetWord, FrameworkCell>;
type Path = readonly (string | number)[];

/** A framework as it grows from a sheet: remembers the cell of every part, and the mistakes met on the way. */
export class FrameworkDraft {
  readonly #cells = new Map<string, FrameworkCell>();
  readonly problems: Problem[] = [];

  /** A part of the framework is said by this cell. */
  place(path: Path, cell: FrameworkCell | undefined): void {
    if (cell !== undefined && !this.#cells.has(path.join('.'))) this.#cells.set(path.join('.'), cell);
  }

  /** Where a part stands: its own cell, or that of the nearest part around it. */
  placeOf(path: readonly PropertyKey[]): MistakePlace {
    for (let length = path.length; length >= 0; length -= 1) {
      const cell = this.#cells.get(path.slice(0, length).map(String).join('.'));
      if (cell !== undefined) return placeOfCell(cell.at, cell.text);
    }
    return { place: '(top)', placeCy: '(top)' };
  }

  /** A mistake in a cell that the schema could not see. `path` keeps the schema from saying it once more. */
  mistake(code: string, at: CellAt, path: Path, details: Problem['details'] = {}, text = ''): void {
    const { at: cell, ...place } = placeOfCell(at, text);
    this.problems.push({
      code,
      severity: 'error',
      ...(cell !== undefined && { at: cell }),
      details: { path: path.join('.'), ...details, ...place },
    });
  }

  /** A text in two languages; an empty one where neither is there, which the schema calls missing. */
  text(row: Row, path: Path, en: FrameworkSheetWord, cy: FrameworkSheetWord): { en?: string; cy?: string } {
    this.place([...path, 'en'], row.get(en));
    this.place([...path, 'cy'], row.get(cy));
    const [first, second] = [row.get(en)?.text, row.get(cy)?.text];
    return { ...(first !== undefined && { en: first }), ...(second !== undefined && { cy: second }) };
  }

  /** A number, or what stands there instead: the schema refuses that. */
  number(row: Row, word: FrameworkSheetWord, path: Path): number | string | undefined {
    const cell = row.get(word);
    this.place(path, cell);
    if (cell === undefined) return undefined;
    const number = Number(cell.text.replace(/%$/, ''));
    if (!Number.isFinite(number)) return cell.text;
    return cell.text.endsWith('%') ? number / 100 : number;
  }

  /** Numbers with semicolons or blanks between. */
  numbers(row: Row, word: FrameworkSheetWord, path: Path): unknown[] | undefined {
    const cell = row.get(word);
    this.place(path, cell);
    return cell?.text.split(/[;\s]+/).flatMap((part) => {
      const number = Number(part);
      return part === '' ? [] : [Number.isFinite(number) ? number : part];
    });
  }

  /** One of the sheet's words, as the framework has it; what stands there instead where it is none of them. */
  choice(
    row: Row,
    word: FrameworkSheetWord,
    among: readonly FrameworkSheetWord[],
    path: Path,
  ): string | undefined {
    const cell = row.get(word);
    this.place(path, cell);
    if (cell === undefined) return undefined;
    const chosen = frameworkWord(cell.text, among);
    if (chosen !== undefined) return chosen;
    const allowed = among.map((one) => frameworkSheetWords[one].en).join(', ');
    this.mistake('frameworkNotOneOf', cell.at, path, { allowed }, cell.text);
    return undefined;
  }
}

function placeOfCell(at: CellAt, text: string): MistakePlace {
  const said = text === '' ? '' : ` (“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”)`;
  const place = `${quotedSheet(at.sheet)}!${cellName(at.row, at.column)}${said}`;
  return { place, placeCy: place, at };
}
