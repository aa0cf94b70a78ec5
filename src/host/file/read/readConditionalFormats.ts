import type { ConditionalFormat } from '../../model/sheet';
import { operators } from '../parts/operators';
import { parseArea } from '../parts/parseArea';
import type { XmlElement } from '../xml/xmlElement';
import { readColor } from './readColor';

const textOperators: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};
const others: Readonly<Record<string, string>> = {
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

/**
 * Conditional formats in the order of their priority. Kinds that we do not take apart keep their element as `rule.xml`, and
 * are written back as they were.
 */
export function readConditionalFormats(
  root: XmlElement,
  text: string,
  dxfs: readonly XmlElement[],
  theme: readonly string[],
): ConditionalFormat[] {
  const found = root.all('conditionalFormatting').flatMap((block) => {
    const areas = (block.get('sqref') ?? '').split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
    return block.all('cfRule').map((rule) => ({ areas, rule, priority: rule.number('priority') ?? 1e9 }));
  });
  found.sort((a, b) => a.priority - b.priority);
  return found.map(({ areas, rule }, i) => {
    const known = readRule(rule);
    return {
      id: `{CF000000-0000-0000-0000-${String(i + 1).padStart(12, '0')}}`,
      areas,
      type: known?.type ?? others[rule.get('type') ?? ''] ?? 'PresetCriteria',
      rule: known?.rule ?? { xml: text.slice(rule.start, rule.end) },
      format: readFormat(dxfs[rule.number('dxfId') ?? -1], theme),
      ...(rule.flag('stopIfTrue') ? { stopIfTrue: true } : {}),
    };
  });
}

function readRule(rule: XmlElement): { type: string; rule: Record<string, unknown> } | undefined {
  const [first = '', second] = rule.all('formula').map((formula) => formula.text);
  if (rule.child('extLst')) return undefined;
  switch (rule.get('type') ?? '') {
    case 'expression':
      return { type: 'Custom', rule: { formula: `=${first}` } };
    case 'cellIs': {
      const operator = operators.find(({ file }) => file === rule.get('operator'))?.format;
      if (operator === undefined) return undefined;
      return {
        type: 'CellValue',
        rule: {
          formula1: `=${first}`,
          ...(second === undefined ? {} : { formula2: `=${second}` }),
          operator,
        },
      };
    }
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith': {
      const text = rule.get('text');
      const operator = textOperators[rule.get('type') ?? ''];
      return text === undefined ? undefined : { type: 'ContainsText', rule: { operator, text } };
    }
    default:
      return undefined;
  }
}

function readFormat(dxf: XmlElement | undefined, theme: readonly string[]): ConditionalFormat['format'] {
  const pattern = dxf?.child('fill', 'patternFill');
  // In a differential format a solid fill's colour is the background's.
  const fill = readColor(pattern?.child('bgColor') ?? pattern?.child('fgColor'), theme);
  const font = dxf?.child('font');
  const color = readColor(font?.child('color'), theme);
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(font?.child('b') ? { bold: font.child('b')?.flag('val', true) ?? true } : {}),
    ...(font?.child('i') ? { italic: font.child('i')?.flag('val', true) ?? true } : {}),
  };
}
