import type { StoredFormula } from '../../model/cellColumn';
import { plainFunctions } from './plainFunctions';
import { scanText } from './scanText';
import type { TagScanner } from './tagScanner';
import { translateFormula } from './translateFormula';

/** What a cell's formula element says. */
export interface FormulaRead {
  text: string;
  /** normal, shared, array or dataTable. */
  type: string;
  /** The number of a shared formula. */
  shared: string;
  /** All of its attributes as written, each with a leading space. */
  attributes: string;
}

/** Reads the formulas of one sheet, and knows the shared ones by their numbers. */
export class FormulaScan {
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();

  constructor(private readonly scanner: TagScanner) {}

  /** Reads `<f>`, from behind its name to behind its end. */
  read(): FormulaRead {
    const { scanner } = this;
    const formula: FormulaRead = { text: '', type: 'normal', shared: '', attributes: '' };
    while (scanner.attribute()) {
      const value = scanner.value();
      if (scanner.isKey('t')) formula.type = value;
      else if (scanner.isKey('si')) formula.shared = value;
      const key = String.fromCharCode(...scanner.bytes.subarray(scanner.key, scanner.keyEnd));
      formula.attributes += ` ${key}="${value}"`;
    }
    if (scanner.isEmpty) return formula;
    const start = scanner.at;
    formula.text = scanText(scanner.bytes, start, scanner.text());
    scanner.nextTag();
    if (!scanner.isClosing || !scanner.isNamed('f')) throw scanner.damaged();
    scanner.endTag();
    return formula;
  }

  /** The formula as the cell at `row` and `column` keeps it. What a shared one says there is worked out when it is asked for. */
  stored(formula: FormulaRead, row: number, column: number, cellAttributes: string): StoredFormula {
    if (formula.type === 'shared' && formula.text === '') {
      return { text: () => this.dependant(formula.shared, row, column) };
    }
    const text = `=${plainFunctions(formula.text)}`;
    if (formula.type === 'shared') this.masters.set(formula.shared, { text: formula.text, row, column });
    else if (formula.type !== 'normal' || cellAttributes !== '') {
      return { text, source: { row, column, attributes: formula.attributes, cellAttributes } };
    }
    return { text };
  }

  private dependant(shared: string, row: number, column: number): string {
    const master = this.masters.get(shared);
    if (!master) return '=#REF!';
    return `=${plainFunctions(translateFormula(master.text, row - master.row, column - master.column))}`;
  }
}
