import type { ConditionalFormat } from '../../model/sheet';
import { intersection } from '../cells/areas';
import { cutOut } from '../cells/clearArea';
import { guardOption } from '../cells/writeGuard';
import { colourOf } from '../colour';
import { flag, oneOf, refuseArgument, text } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import { areasOf, rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { hostObject, type AreasTarget, type HostObject, type Targets } from '../targets';

type OnRule = Targets['ConditionalFormat'];
type Kind = 'Custom' | 'CellValue' | 'ContainsText';

const asObject = ({ sheet }: AreasTarget, rule: ConditionalFormat): HostObject =>
  hostObject('ConditionalFormat', { sheet, rule });

function rulesOf({ sheet, areas }: AreasTarget): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((rule) =>
    rule.areas.some((area) => areas.some((own) => intersection(area, own))),
  );
}

function byId(target: AreasTarget, id: unknown): HostObject | null {
  const found = rulesOf(target).find((rule) => rule.id === id);
  return found ? asObject(target, found) : null;
}

/** Excel.ConditionalFormatCollection. A new rule goes to the top. */
export const conditionalFormatCollection = objectType('ConditionalFormatCollection', {
  members: {
    GetCount: { since: '1.6', call: (target) => rulesOf(target).length },
    GetItemAt: {
      since: '1.6',
      find: (target, [index]) => asObject(target, rulesOf(target)[Number(index)] ?? refuseArgument()),
    },
    GetItemOrNullObject: { since: '1.14', find: (target, [id]) => byId(target, id) },
    Add: {
      since: '1.6',
      find: (target, [type], session) => {
        const kind = oneOf(type, [
          'Custom',
          'CellValue',
          'ContainsText',
          'DataBar',
          'ColorScale',
          'IconSet',
          'TopBottom',
          'PresetCriteria',
        ]);
        if (!['Custom', 'CellValue', 'ContainsText'].includes(kind)) {
          throw new Refusal(
            'NotImplemented',
            `Conditional formats of the type ${kind} are not part of this host.`,
          );
        }
        guardOption(session, target.sheet, 'allowFormatCells');
        const number = session.next().toString(16).toUpperCase().padStart(12, '0');
        const rule: ConditionalFormat = {
          id: `{00000000-000E-0000-0000-${number}}`,
          areas: target.areas.map((area) => ({ ...area })),
          type: kind,
          rule: {},
          format: {},
        };
        target.sheet.conditionalFormats.unshift(rule);
        session.changed('formats', target.sheet);
        return asObject(target, rule);
      },
    },
    ClearAll: {
      since: '1.6',
      call: ({ sheet, areas }, _args, session) => {
        guardOption(session, sheet, 'allowFormatCells');
        for (const area of areas) sheet.conditionalFormats = cutOut(sheet.conditionalFormats, area);
        session.changed('formats', sheet);
      },
    },
  },
  items: (target) => rulesOf(target).map((rule) => asObject(target, rule)),
  item: byId,
});

const kindOf = (
  type: Kind,
  as: 'CustomConditionalFormat' | 'CellValueConditionalFormat' | 'TextConditionalFormat',
  orNull: boolean,
): Member<OnRule> => ({
  since: '1.6',
  child: (on) => {
    if (on.rule.type === type) return hostObject(as, on);
    if (orNull) return null;
    throw new Refusal('ItemNotFound', sentences.itemNotFound);
  },
});

/** Excel.ConditionalFormat */
export const conditionalFormat = objectType('ConditionalFormat', {
  members: {
    Id: { since: '1.6', get: ({ rule }) => rule.id },
    Type: { since: '1.6', get: ({ rule }) => rule.type },
    Priority: { since: '1.6', get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule) },
    StopIfTrue: {
      since: '1.6',
      get: ({ rule }) => rule.stopIfTrue ?? false,
      set: ({ sheet, rule }, value, session) => {
        rule.stopIfTrue = flag(value);
        session.changed('formats', sheet);
      },
    },
    Custom: kindOf('Custom', 'CustomConditionalFormat', false),
    CustomOrNullObject: kindOf('Custom', 'CustomConditionalFormat', true),
    CellValue: kindOf('CellValue', 'CellValueConditionalFormat', false),
    CellValueOrNullObject: kindOf('CellValue', 'CellValueConditionalFormat', true),
    TextComparison: kindOf('ContainsText', 'TextConditionalFormat', false),
    TextComparisonOrNullObject: kindOf('ContainsText', 'TextConditionalFormat', true),
    GetRange: {
      since: '1.6',
      find: ({ sheet, rule }) => {
        const [only] = rule.areas;
        if (!only || rule.areas.length > 1)
          throw new Refusal('InvalidOperation', 'The rule holds for several ranges.');
        return rangeOf(sheet, only);
      },
    },
    GetRanges: { since: '1.9', find: ({ sheet, rule }) => areasOf(sheet, rule.areas) },
    Delete: {
      since: '1.6',
      call: ({ sheet, rule }, _args, session) => {
        guardOption(session, sheet, 'allowFormatCells');
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== rule);
        session.changed('formats', sheet);
      },
    },
  },
  identity: ({ rule }) => ({ Id: rule.id }),
  exists: ({ sheet, rule }) => sheet.conditionalFormats.includes(rule),
});

const format: Member<OnRule> = { since: '1.6', child: (on) => hostObject('ConditionalRangeFormat', on) };
const wholeRule: Member<OnRule> = {
  since: '1.6',
  get: ({ rule }) => rule.rule,
  set: ({ sheet, rule }, value, session) => {
    if (typeof value !== 'object' || value === null) return refuseArgument();
    rule.rule = { ...value };
    session.changed('formats', sheet);
  },
};

/** Excel.CustomConditionalFormat: a formula, as seen from the first cell. */
export const customConditionalFormat = objectType('CustomConditionalFormat', {
  members: { Format: format, Rule: { since: '1.6', child: (on) => hostObject('ConditionalFormatRule', on) } },
});
/** Excel.CellValueConditionalFormat */
export const cellValueConditionalFormat = objectType('CellValueConditionalFormat', {
  members: { Format: format, Rule: wholeRule },
});
/** Excel.TextConditionalFormat */
export const textConditionalFormat = objectType('TextConditionalFormat', {
  members: { Format: format, Rule: wholeRule },
});

/** Excel.ConditionalFormatRule */
export const conditionalFormatRule = objectType('ConditionalFormatRule', {
  members: {
    Formula: {
      since: '1.6',
      get: ({ rule }) => rule.rule['formula'] ?? '',
      set: ({ sheet, rule }, value, session) => {
        const formula = text(value);
        if (!formula.startsWith('=')) refuseArgument();
        rule.rule = { formula };
        session.changed('formats', sheet);
      },
    },
  },
});

/** Excel.ConditionalRangeFormat */
export const conditionalRangeFormat = objectType('ConditionalRangeFormat', {
  members: {
    Fill: { since: '1.6', child: (on) => hostObject('ConditionalRangeFill', on) },
    Font: { since: '1.6', child: (on) => hostObject('ConditionalRangeFont', on) },
  },
});

const look = (
  name: keyof ConditionalFormat['format'],
  read: (value: unknown) => string | boolean,
): Member<OnRule> => ({
  since: '1.6',
  get: ({ rule }) => rule.format[name] ?? null,
  set: ({ sheet, rule }, value, session: Session) => {
    rule.format = { ...rule.format, [name]: read(value) };
    session.changed('formats', sheet);
  },
});

/** Excel.ConditionalRangeFont */
export const conditionalRangeFont = objectType('ConditionalRangeFont', {
  members: { Color: look('color', colourOf), Bold: look('bold', flag), Italic: look('italic', flag) },
});
/** Excel.ConditionalRangeFill */
export const conditionalRangeFill = objectType('ConditionalRangeFill', {
  members: { Color: look('fill', colourOf) },
});
