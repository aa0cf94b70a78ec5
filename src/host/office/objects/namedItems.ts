import { parseAddress } from '../cells/parseAddress';
import type { Sheet } from '../../model/sheet';
import type { DefinedName } from '../../model/workbook';
import { qualifiedAddress } from '../cells/areaAddress';
import { definedName } from '../definedName';
import { flag, refuseArgument, text } from '../formatFacets';
import { objectType } from '../objectType';
import { isRange, rangeOf, sheetNamed } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { hostObject, type HostObject } from '../targets';
import { guardStructure } from './worksheetCollection';

const asObject = (named: DefinedName): HostObject => hostObject('NamedItem', { named });

function listed(session: Session, scope: Sheet | null): DefinedName[] {
  return session.workbook.names.filter((each) => each.scope === scope && !each.name.startsWith('_xlnm.'));
}

function named(session: Session, scope: Sheet | null, name: unknown): HostObject | null {
  const wanted = String(name).toLowerCase();
  const found = listed(session, scope).find((each) => each.name.toLowerCase() === wanted);
  return found ? asObject(found) : null;
}

/** Excel.NamedItemCollection, of the workbook or of a sheet. */
export const namedItemCollection = objectType('NamedItemCollection', {
  members: {
    Add: {
      since: '1.4',
      find: ({ scope }, [name, reference, comment], session) => {
        guardStructure(session);
        const checked = definedName(name);
        if (named(session, scope, checked))
          throw new Refusal('ItemAlreadyExists', sentences.itemAlreadyExists);
        const formula = isRange(reference)
          ? `=${qualifiedAddress(reference.target.sheet.name, reference.target.area, true)}`
          : text(reference);
        if (!formula.startsWith('=')) refuseArgument();
        const made: DefinedName = { name: checked, formula, scope, visible: true };
        if (typeof comment === 'string') made.comment = comment;
        session.workbook.names.push(made);
        session.changed('names');
        return asObject(made);
      },
    },
    GetCount: { since: '1.4', call: ({ scope }, _args, session) => listed(session, scope).length },
    GetItemOrNullObject: { since: '1.4', find: ({ scope }, [name], session) => named(session, scope, name) },
  },
  items: ({ scope }, session) => listed(session, scope).map(asObject),
  item: ({ scope }, name, session) => named(session, scope, name),
});

function rangeNamed(
  { named: { formula, scope } }: { named: DefinedName },
  session: Session,
): HostObject<'Range'> | null {
  const address = parseAddress(formula.slice(1));
  const sheet = address?.sheetName === undefined ? scope : sheetNamed(session, address.sheetName);
  return address && sheet ? rangeOf(sheet, address.area) : null;
}

/** Excel.NamedItem. The value of a range's name is its address. */
export const namedItem = objectType('NamedItem', {
  members: {
    Name: { since: '1.1', get: ({ named: { name } }) => name },
    Type: { since: '1.1', get: (target, session) => (rangeNamed(target, session) ? 'Range' : 'String') },
    Value: {
      since: '1.1',
      get: (target, session) => {
        const range = rangeNamed(target, session);
        return range
          ? qualifiedAddress(range.target.sheet.name, range.target.area)
          : target.named.formula.slice(1);
      },
    },
    Formula: {
      since: '1.7',
      get: ({ named: { formula } }) => formula,
      set: (target, value, session) => {
        const formula = text(value);
        if (!formula.startsWith('=')) refuseArgument();
        target.named.formula = formula;
        session.changed('names');
      },
    },
    Visible: {
      since: '1.1',
      get: ({ named: { visible } }) => visible,
      set: (target, value) => {
        target.named.visible = flag(value);
      },
    },
    Comment: {
      since: '1.4',
      get: ({ named: { comment } }) => comment ?? '',
      set: (target, value) => {
        target.named.comment = text(value);
      },
    },
    Scope: { since: '1.4', get: ({ named: { scope } }) => (scope ? 'Worksheet' : 'Workbook') },
    Worksheet: {
      since: '1.4',
      child: ({ named: { scope } }) => (scope ? hostObject('Worksheet', { sheet: scope }) : notFound()),
    },
    WorksheetOrNullObject: {
      since: '1.4',
      child: ({ named: { scope } }) => (scope ? hostObject('Worksheet', { sheet: scope }) : null),
    },
    GetRange: { since: '1.1', find: (target, _args, session) => rangeNamed(target, session) ?? notFound() },
    GetRangeOrNullObject: { since: '1.4', find: (target, _args, session) => rangeNamed(target, session) },
    Delete: {
      since: '1.4',
      call: ({ named: gone }, _args, session) => {
        guardStructure(session);
        session.workbook.names = session.workbook.names.filter((each) => each !== gone);
        session.changed('names');
      },
    },
  },
  identity: ({ named: { name } }) => ({ _Id: name }),
  exists: ({ named: each }, session) => session.workbook.names.includes(each),
});

function notFound(): never {
  throw new Refusal('ItemNotFound', sentences.itemNotFound);
}
