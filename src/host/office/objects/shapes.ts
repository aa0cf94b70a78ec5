import type { Picture, Sheet } from '../../model/sheet';
import { between, flag, refuseArgument, text } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import { pngOf } from '../pngOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { hostObject, type HostObject, type Targets } from '../targets';

type OnPicture = Targets['Shape'];

const asObject = (sheet: Sheet, picture: Picture): HostObject => hostObject('Shape', { sheet, picture });

function changed({ sheet }: { sheet: Sheet }, session: Session): void {
  if (sheet.protection.on && sheet.protection.options?.['allowEditObjects'] !== true) {
    throw new Refusal('AccessDenied', sentences.accessDenied);
  }
  session.changed('pictures', sheet);
}

function byKey(sheet: Sheet, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = sheet.pictures.find(
    (each) => each.id.toLowerCase() === wanted || each.name.toLowerCase() === wanted,
  );
  return found ? asObject(sheet, found) : null;
}

const refused = (what: string): Member<{ sheet: Sheet }> => ({
  since: '1.9',
  find: () => {
    throw new Refusal('NotImplemented', `${what} are not part of this host: pictures are.`);
  },
});

/** Excel.ShapeCollection. Shapes here are pictures. */
export const shapeCollection = objectType('ShapeCollection', {
  members: {
    GetCount: { since: '1.9', call: ({ sheet }) => sheet.pictures.length },
    GetItem: {
      since: '1.9',
      find: ({ sheet }, [key]) => {
        const found = byKey(sheet, key);
        if (!found) throw new Refusal('ItemNotFound', sentences.itemNotFound);
        return found;
      },
    },
    GetItemOrNullObject: { since: '1.14', find: ({ sheet }, [key]) => byKey(sheet, key) },
    GetItemAt: {
      since: '1.9',
      find: ({ sheet }, [index]) => asObject(sheet, sheet.pictures[Number(index)] ?? refuseArgument()),
    },
    /** A PNG as Base64, without a data: prefix. Its size is that of its pixels at 96 dpi. */
    AddImage: {
      since: '1.9',
      find: ({ sheet }, [base64], session) => {
        const { png, width, height } = pngOf(text(base64));
        changed({ sheet }, session);
        const number = session.next();
        const picture: Picture = {
          id: `{00000000-0008-0000-0000-1${number.toString(16).toUpperCase().padStart(11, '0')}}`,
          name: freeName(sheet),
          png,
          left: 0,
          top: 0,
          width: width * 0.75,
          height: height * 0.75,
        };
        sheet.pictures.push(picture);
        return asObject(sheet, picture);
      },
    },
    AddTextBox: refused('Text boxes'),
    AddGeometricShape: refused('Drawn shapes'),
    AddLine: refused('Lines'),
    AddGroup: refused('Groups'),
  },
  items: ({ sheet }) => sheet.pictures.map((picture) => asObject(sheet, picture)),
  item: ({ sheet }, key) => byKey(sheet, key),
});

function freeName(sheet: Sheet): string {
  let number = 1;
  while (byKey(sheet, `Picture ${number}`)) number++;
  return `Picture ${number}`;
}

/** Points. Width and height alone change only that side; both must be above 0. */
const size = (name: 'left' | 'top' | 'width' | 'height'): Member<OnPicture> => ({
  since: '1.9',
  get: ({ picture }) => picture[name],
  set: (on, value, session) => {
    const least = name === 'width' || name === 'height' ? Number.MIN_VALUE : 0;
    on.picture[name] = between(value, least, 169_056);
    changed(on, session);
  },
});

/** Excel.Shape */
export const shape = objectType('Shape', {
  members: {
    Id: { since: '1.9', get: ({ picture }) => picture.id },
    Name: {
      since: '1.9',
      get: ({ picture }) => picture.name,
      set: (on, value, session) => {
        on.picture.name = text(value) || refuseArgument();
        changed(on, session);
      },
    },
    Type: { since: '1.9', get: () => 'Image' },
    Left: size('left'),
    Top: size('top'),
    Width: size('width'),
    Height: size('height'),
    AltTextTitle: {
      since: '1.9',
      get: ({ picture }) => picture.altTitle ?? '',
      set: (on, value, session) => {
        on.picture.altTitle = text(value);
        changed(on, session);
      },
    },
    AltTextDescription: {
      since: '1.9',
      get: ({ picture }) => picture.altText ?? '',
      set: (on, value, session) => {
        on.picture.altText = text(value);
        changed(on, session);
      },
    },
    Visible: {
      since: '1.9',
      get: () => true,
      set: (_on, value) => {
        if (!flag(value)) throw new Refusal('NotImplemented', 'Hidden pictures are not part of this host.');
      },
    },
    LockAspectRatio: { since: '1.9', get: () => true, set: (_on, value) => void flag(value) },
    Delete: {
      since: '1.9',
      call: (on, _args, session) => {
        changed(on, session);
        on.sheet.pictures.splice(on.sheet.pictures.indexOf(on.picture), 1);
      },
    },
    _GetShapeById: { since: '1.10', find: ({ sheet }, [id]) => byKey(sheet, id) },
  },
  identity: ({ picture }) => ({ Id: picture.id }),
  exists: ({ sheet, picture }) => sheet.pictures.includes(picture),
});
