import type { ConditionalFormat, Sheet, Validation } from '../../model/sheet';
import { areaReference } from '../parts/areaReference';
import { cellReference } from '../parts/cellReference';
import { operators } from '../parts/operators';
import { validationTypes } from '../parts/validationTypes';
import { readIsoDate } from '../read/readIsoDate';
import { attributesText } from '../xml/attributesText';
import { escapeXml } from '../xml/escapeXml';
import type { DifferentialFormats } from './differentialFormats';
import { fileFunctions } from './fileFunctions';

const textRules: Readonly<Record<string, string>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

/** Validations and conditional formats of a sheet as its elements. */
export const ruleElements = {
  dataValidations({ validations }: Sheet): string {
    const written = validations.map(validation).filter((each) => each !== '');
    if (written.length === 0) return '';
    return `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
  },

  conditionalFormatting({ conditionalFormats }: Sheet, differentials: DifferentialFormats): string {
    return conditionalFormats
      .map((format, i) => {
        const sqref = format.areas.map(areaReference).join(' ');
        const rule = cfRule(format, i + 1, differentials);
        return rule === '' || sqref === ''
          ? ''
          : `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
      })
      .join('');
  },
};

function validation({ areas, rule, ignoreBlanks, errorAlert, prompt }: Validation): string {
  const body = validationRule(rule);
  if (!body || areas.length === 0) return '';
  const style = errorAlert?.style.toLowerCase();
  const attributes = attributesText([
    ['type', body.type],
    ['errorStyle', style === 'warning' || style === 'information' ? style : undefined],
    ['operator', body.operator === 'between' ? undefined : body.operator],
    ['allowBlank', ignoreBlanks ? true : undefined],
    ['showDropDown', body.hidesArrow ? true : undefined],
    ['showInputMessage', prompt?.showPrompt ? true : undefined],
    ['showErrorMessage', (errorAlert?.showAlert ?? true) ? true : undefined],
    ['errorTitle', errorAlert?.title || undefined],
    ['error', errorAlert?.message || undefined],
    ['promptTitle', prompt?.title || undefined],
    ['prompt', prompt?.message || undefined],
    ['sqref', areas.map(areaReference).join(' ')],
  ]);
  const formulas = body.formulas.map(
    (formula, i) => `<formula${i + 1}>${escapeXml(formula)}</formula${i + 1}>`,
  );
  return `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

interface ValidationBody {
  type: string;
  operator?: string;
  hidesArrow?: boolean;
  formulas: string[];
}

function validationRule(rule: Record<string, unknown>): ValidationBody | undefined {
  const list = rule['list'] as { inCellDropDown?: boolean; source?: unknown } | undefined;
  if (list) {
    const source = typeof list.source === 'string' ? list.source : '';
    const formula = source.startsWith('=') ? fileFunctions(source) : `"${source.replaceAll('"', '""')}"`;
    return { type: 'list', hidesArrow: list.inCellDropDown === false, formulas: [formula] };
  }
  const custom = rule['custom'] as { formula?: unknown } | undefined;
  if (custom)
    return {
      type: 'custom',
      formulas: [fileFunctions(typeof custom.formula === 'string' ? custom.formula : '')],
    };
  for (const [type, key] of Object.entries(validationTypes)) {
    const compared = rule[key] as { formula1?: unknown; formula2?: unknown; operator?: unknown } | undefined;
    if (!compared) continue;
    const operator = operators.find((each) => each.validation === compared.operator)?.file ?? 'between';
    const formulas = [compared.formula1, compared.formula2].filter(
      (each) => each !== undefined && each !== null && each !== '',
    );
    return { type, operator, formulas: formulas.map(operand) };
  }
  return undefined;
}

/** A number, a date as ISO text, a formula with `=`, or other text, which the API takes for a literal. */
function operand(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : '';
  if (text.startsWith('=')) return fileFunctions(text);
  if (text.trim() !== '' && Number.isFinite(Number(text))) return text.trim();
  const serial = readIsoDate(text, false);
  return serial === undefined ? text : String(serial);
}

function cfRule(format: ConditionalFormat, priority: number, differentials: DifferentialFormats): string {
  const { rule } = format;
  const raw = rule['xml'];
  if (typeof raw === 'string') return raw.replace(/(<[^>]*?\spriority=)(["'])\d+\2/, `$1$2${priority}$2`);
  const text = (key: string): string =>
    typeof rule[key] === 'string' || typeof rule[key] === 'number' ? String(rule[key]) : '';
  const formula = (value: string): string =>
    value === '' ? '' : `<formula>${escapeXml(fileFunctions(value))}</formula>`;
  const tag = (type: string, more: [string, string | undefined][], formulas: string): string =>
    `<cfRule${attributesText([
      ['type', type],
      ['dxfId', differentials.indexOf(format.format)],
      ['priority', priority],
      ['stopIfTrue', format.stopIfTrue ? true : undefined],
      ...more,
    ])}>${formulas}</cfRule>`;
  switch (format.type) {
    case 'Custom':
      return tag('expression', [], formula(text('formula')));
    case 'CellValue': {
      const operator = operators.find((each) => each.format === rule['operator'])?.file ?? 'equal';
      return tag('cellIs', [['operator', operator]], formula(text('formula1')) + formula(text('formula2')));
    }
    case 'ContainsText': {
      const type = textRules[text('operator')] ?? 'containsText';
      const sought = text('text');
      const more: [string, string][] = [
        ['operator', type === 'notContainsText' ? 'notContains' : type],
        ['text', sought],
      ];
      return tag(type, more, formula(textFormula(type, sought, format)));
    }
    default:
      return '';
  }
}

/** The formula that goes with a text rule, on the first cell of its area, as Excel writes it. */
function textFormula(type: string, sought: string, { areas }: ConditionalFormat): string {
  const cell = cellReference(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
  const quoted = `"${sought.replaceAll('"', '""')}"`;
  switch (type) {
    case 'notContainsText':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}
