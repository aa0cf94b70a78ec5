import type { Area } from '../../model/area';
import type { Validation } from '../../model/sheet';
import { qualifiedAddress } from '../cells/areaAddress';
import { intersection } from '../cells/areas';
import { cutOut } from '../cells/clearArea';
import { guardOption } from '../cells/writeGuard';
import { flag, refuseArgument } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import { isRange } from '../rangeOf';
import { Refusal } from '../refusal';
import type { Session } from '../session';
import type { AreasTarget } from '../targets';

const kinds: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};
/** A list in the rule itself; a longer one has to stand in cells. */
const longestList = 255;
const noAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
const noPrompt = { showPrompt: true, title: '', message: '' };

/** The one rule of all the cells, undefined without one, null where they differ. */
function ruleOf({ sheet, areas }: AreasTarget): Validation | null | undefined {
  const first = areas[0];
  if (!first) return undefined;
  const meeting = sheet.validations.filter((each) =>
    each.areas.some((area) => areas.some((own) => intersection(area, own))),
  );
  if (meeting.length === 0) return undefined;
  const [only] = meeting;
  return meeting.length === 1 && only && covers(only.areas, areas) ? only : null;
}

function covers(areas: readonly Area[], wanted: readonly Area[]): boolean {
  const rest = cutOut([{ areas: [...wanted] }], areas[0] ?? { row: 0, column: 0, rows: 0, columns: 0 });
  return areas.slice(1).reduce((left, area) => cutOut(left, area), rest).length === 0;
}

/** Gives the cells a rule of their own, cut out of any other. */
function put(target: AreasTarget, session: Session, change: Partial<Validation>): void {
  const { sheet, areas } = target;
  guardOption(session, sheet, 'allowFormatCells');
  const old = ruleOf(target) ?? undefined;
  if (!old && !change.rule) throw new Refusal('InvalidOperation', 'Set the rule before its alert or prompt.');
  for (const area of areas) sheet.validations = cutOut(sheet.validations, area);
  const rule = change.rule ?? old?.rule ?? {};
  sheet.validations.push({
    ignoreBlanks: true,
    ...old,
    ...change,
    rule,
    areas: areas.map((area) => ({ ...area })),
  });
  session.changed('formats', sheet);
}

/** Excel.DataValidation. Rules are kept, not applied: the API's own writes are never checked against them. */
export const dataValidation = objectType('DataValidation', {
  members: {
    Type: {
      since: '1.8',
      get: (target) => {
        const found = ruleOf(target);
        if (found === null) return 'Inconsistent';
        return found ? (kinds[Object.keys(found.rule)[0] ?? ''] ?? 'None') : 'None';
      },
    },
    Rule: {
      since: '1.8',
      get: (target) => ruleOf(target)?.rule ?? {},
      set: (target, value, session) => {
        put(target, session, { rule: checkRule(value) });
      },
    },
    ErrorAlert: part('errorAlert', noAlert),
    Prompt: part('prompt', noPrompt),
    IgnoreBlanks: {
      since: '1.8',
      get: (target) => ruleOf(target)?.ignoreBlanks ?? true,
      set: (target, value, session) => {
        put(target, session, { ignoreBlanks: flag(value) });
      },
    },
    Clear: {
      since: '1.8',
      call: ({ sheet, areas }, _args, session) => {
        guardOption(session, sheet, 'allowFormatCells');
        for (const area of areas) sheet.validations = cutOut(sheet.validations, area);
        session.changed('formats', sheet);
      },
    },
  },
});

function part<K extends 'errorAlert' | 'prompt'>(
  name: K,
  otherwise: NonNullable<Validation[K]>,
): Member<AreasTarget> {
  return {
    since: '1.8',
    get: (target) => ruleOf(target)?.[name] ?? otherwise,
    set: (target, value, session) => {
      if (typeof value !== 'object' || value === null) return refuseArgument();
      put(target, session, { [name]: { ...otherwise, ...value } });
    },
  };
}

/** One kind of rule at a time; a list may come from a range. */
function checkRule(value: unknown): Validation['rule'] {
  if (typeof value !== 'object' || value === null) return refuseArgument();
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  const [only] = entries;
  if (entries.length !== 1 || !only || !(only[0] in kinds)) return refuseArgument();
  const [kind, rule] = only as [string, Record<string, unknown>];
  if (kind !== 'list') return { [kind]: rule };
  const source = isRange(rule['source'])
    ? `=${qualifiedAddress(rule['source'].target.sheet.name, rule['source'].target.area, true)}`
    : rule['source'];
  if (typeof source !== 'string' || source === '') return refuseArgument();
  if (!source.startsWith('=') && source.length > longestList) return refuseArgument();
  return { list: { ...rule, inCellDropDown: rule['inCellDropDown'] ?? true, source } };
}
