import type { Validation } from '../../model/sheet';
import { operators } from '../parts/operators';
import { parseArea } from '../parts/parseArea';
import { validationTypes } from '../parts/validationTypes';
import type { XmlElement } from '../xml/xmlElement';

const styles: Readonly<Record<string, string>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

/** Data validations as the API's rules. */
export function readValidations(element: XmlElement | undefined): Validation[] {
  return (element?.all('dataValidation') ?? []).flatMap((each) => {
    const areas = (each.get('sqref') ?? '').split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
    const rule = readRule(each);
    if (areas.length === 0 || !rule) return [];
    const validation: Validation = { areas, rule, ignoreBlanks: each.flag('allowBlank') };
    validation.errorAlert = {
      showAlert: each.flag('showErrorMessage'),
      style: styles[each.get('errorStyle') ?? 'stop'] ?? 'Stop',
      title: each.get('errorTitle') ?? '',
      message: each.get('error') ?? '',
    };
    validation.prompt = {
      showPrompt: each.flag('showInputMessage'),
      title: each.get('promptTitle') ?? '',
      message: each.get('prompt') ?? '',
    };
    return [validation];
  });
}

function readRule(each: XmlElement): Record<string, unknown> | undefined {
  const first = each.child('formula1')?.text ?? '';
  const second = each.child('formula2')?.text ?? '';
  const type = each.get('type') ?? 'none';
  if (type === 'list') {
    // The file's showDropDown hides the arrow: its meaning is the opposite of its name.
    return { list: { inCellDropDown: !each.flag('showDropDown'), source: readSource(first) } };
  }
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const key = validationTypes[type];
  if (key === undefined) return undefined;
  const operator =
    operators.find(({ file }) => file === (each.get('operator') ?? 'between'))?.validation ?? 'Between';
  return {
    [key]: {
      formula1: readOperand(first),
      ...(second === '' ? {} : { formula2: readOperand(second) }),
      operator,
    },
  };
}

function readSource(formula: string): string {
  const literal = /^"([\s\S]*)"$/.exec(formula);
  return literal ? (literal[1] ?? '').replaceAll('""', '"') : `=${formula}`;
}

function readOperand(formula: string): number | string {
  const number = Number(formula);
  return formula.trim() !== '' && Number.isFinite(number) ? number : `=${formula}`;
}
