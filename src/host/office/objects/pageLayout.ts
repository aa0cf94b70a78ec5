import type { PageLayout as Page, Sheet } from '../../model/sheet';
import { grid } from '../../model/area';
import { between, flag, number, oneOf, refuseArgument, text } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import { areasOf, rangeArgument, rangeOf } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { hostObject, type HostObject } from '../targets';

interface OnSheet {
  sheet: Sheet;
}
type Margin = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

/** The API's names and the model's; what the model does not tell apart is "Other". */
const papers = { A4: 'A4', A3: 'A3', Letter: 'Letter' } as const;
/** Excel's "Normal" margins in points: 0.7" at the sides, 0.75" above and below, 0.3" for header and footer. */
const normalMargins: Readonly<Record<Margin, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

function change({ sheet }: OnSheet, session: Session, page: Partial<Page>): void {
  if (sheet.protection.on) throw new Refusal('AccessDenied', sentences.accessDenied);
  sheet.page = { ...sheet.page, ...page };
  session.changed('page', sheet);
}

const margin = (name: Margin): Member<OnSheet> => ({
  since: '1.9',
  get: ({ sheet }) => sheet.page.margins?.[name] ?? normalMargins[name],
  set: (on, value, session) => {
    change(on, session, { margins: { ...on.sheet.page.margins, [name]: between(value, 0, 3528) } });
  },
});

/** Excel.PageLayout. Margins in points. */
export const pageLayout = objectType('PageLayout', {
  members: {
    Orientation: {
      since: '1.9',
      get: ({ sheet }) => sheet.page.orientation,
      set: (on, value, session) => {
        change(on, session, { orientation: oneOf(value, ['Portrait', 'Landscape']) });
      },
    },
    PaperSize: {
      since: '1.9',
      get: ({ sheet: { page } }) => (page.paper === 'Other' ? null : page.paper),
      set: (on, value, session) => {
        change(on, session, { paper: papers[oneOf(value, Object.keys(papers) as (keyof typeof papers)[])] });
      },
    },
    Zoom: { since: '1.9', get: ({ sheet }) => zoomOf(sheet.page), set: setZoom },
    CenterHorizontally: {
      since: '1.9',
      get: ({ sheet }) => sheet.page.centerHorizontally ?? false,
      set: (on, value, session) => {
        change(on, session, { centerHorizontally: flag(value) });
      },
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    HeadersFooters: { since: '1.9', child: (on) => hostObject('HeaderFooterGroup', on) },
    SetPrintArea: {
      since: '1.9',
      call: (on, [given], session) => {
        change(on, session, { printArea: argument(session, on.sheet, given) });
      },
    },
    SetPrintTitleRows: {
      since: '1.9',
      call: (on, [given], session) => {
        const area = argument(session, on.sheet, given);
        if (area.columns !== grid.columns) refuseArgument();
        change(on, session, { titleRows: { first: area.row, last: area.row + area.rows - 1 } });
      },
    },
    SetPrintTitleColumns: {
      since: '1.9',
      call: (on, [given], session) => {
        const area = argument(session, on.sheet, given);
        if (area.rows !== grid.rows) refuseArgument();
        change(on, session, { titleColumns: { first: area.column, last: area.column + area.columns - 1 } });
      },
    },
    SetPrintMargins: { since: '1.9', call: setMargins },
    GetPrintArea: { since: '1.9', find: ({ sheet }) => printArea(sheet) ?? notFound() },
    GetPrintAreaOrNullObject: { since: '1.9', find: ({ sheet }) => printArea(sheet) },
    GetPrintTitleRows: { since: '1.9', find: ({ sheet }) => titles(sheet, 'titleRows') ?? notFound() },
    GetPrintTitleRowsOrNullObject: { since: '1.9', find: ({ sheet }) => titles(sheet, 'titleRows') },
    GetPrintTitleColumns: { since: '1.9', find: ({ sheet }) => titles(sheet, 'titleColumns') ?? notFound() },
    GetPrintTitleColumnsOrNullObject: { since: '1.9', find: ({ sheet }) => titles(sheet, 'titleColumns') },
  },
});

function argument(
  session: Session,
  sheet: Sheet,
  given: unknown,
): { row: number; column: number; rows: number; columns: number } {
  const found = rangeArgument(session, sheet, given);
  return found.sheet === sheet ? { ...found.area } : refuseArgument();
}

function zoomOf(page: Page): unknown {
  if (page.fit)
    return { horizontalFitToPages: page.fit.wide || null, verticalFitToPages: page.fit.tall || null };
  return { scale: page.scale ?? 100 };
}

/** One object at once: a scale of 10 to 400 per cent, or pages to fit on. */
function setZoom(on: OnSheet, value: unknown, session: Session): void {
  if (typeof value !== 'object' || value === null) return refuseArgument();
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value as Record<string, unknown>;
  if (wide === undefined && tall === undefined) {
    change(on, session, { scale: between(scale ?? 100, 10, 400), fit: undefined });
    return;
  }
  if (scale !== undefined) return refuseArgument();
  const pages = (given: unknown): number =>
    given === null || given === undefined ? 0 : between(given, 0, 32_767);
  change(on, session, { fit: { wide: pages(wide), tall: pages(tall) }, scale: undefined });
}

const perUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Margins that are not named stay. */
function setMargins(on: OnSheet, [unit, options]: readonly unknown[], session: Session): void {
  const factor = perUnit[oneOf(unit, Object.keys(perUnit))] ?? 1;
  const margins: Partial<Record<Margin, number>> = { ...on.sheet.page.margins };
  for (const [name, value] of Object.entries((options ?? {}) as Record<string, unknown>)) {
    margins[oneOf(name, Object.keys(normalMargins) as Margin[])] = number(value) * factor;
  }
  change(on, session, { margins });
}

function printArea(sheet: Sheet): HostObject | null {
  return sheet.page.printArea ? areasOf(sheet, [sheet.page.printArea]) : null;
}

function titles(sheet: Sheet, name: 'titleRows' | 'titleColumns'): HostObject | null {
  const found = sheet.page[name];
  if (!found) return null;
  const count = found.last - found.first + 1;
  return rangeOf(
    sheet,
    name === 'titleRows'
      ? { row: found.first, rows: count, column: 0, columns: grid.columns }
      : { row: 0, rows: grid.rows, column: found.first, columns: count },
  );
}

function notFound(): never {
  throw new Refusal('ItemNotFound', sentences.itemNotFound);
}

/** Excel.HeaderFooterGroup: the same on every page. */
export const headerFooterGroup = objectType('HeaderFooterGroup', {
  members: {
    State: { since: '1.9', get: () => 'Default' },
    DefaultForAllPages: { since: '1.9', child: (on) => hostObject('HeaderFooter', on) },
  },
});

const longest = 255;
type Part = 'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';
const headerPart = (name: Part): Member<OnSheet> => ({
  since: '1.9',
  get: ({ sheet }) => sheet.page.headerFooter?.[name] ?? '',
  set: (on, value, session) => {
    const given = text(value);
    if (given.length > longest) refuseArgument();
    change(on, session, { headerFooter: { ...on.sheet.page.headerFooter, [name]: given } });
  },
});

/** Excel.HeaderFooter, in Excel's codes (&P page, &N pages, &A sheet). */
export const headerFooter = objectType('HeaderFooter', {
  members: {
    LeftHeader: headerPart('leftHeader'),
    CenterHeader: headerPart('centerHeader'),
    RightHeader: headerPart('rightHeader'),
    LeftFooter: headerPart('leftFooter'),
    CenterFooter: headerPart('centerFooter'),
    RightFooter: headerPart('rightFooter'),
  },
});
