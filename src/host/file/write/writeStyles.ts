import type { BorderEdge, BorderStyle, CellFormat } from '../../model/styles';
import { numberFormats } from '../read/numberFormats';
import { appendInside } from '../xml/appendInside';
import { attributesText } from '../xml/attributesText';
import { escapeXml } from '../xml/escapeXml';
import { parseXml } from '../xml/parseXml';
import { setAttribute } from '../xml/setAttribute';
import { spliceText, type Splice } from '../xml/spliceText';
import { withPrefix } from '../xml/withPrefix';
import type { XmlElement } from '../xml/xmlElement';

const sides: readonly [string, BorderEdge][] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];
const horizontals = { CenterAcrossSelection: 'centerContinuous' } as const;
/** Ids below are Excel's own. */
const firstFreeId = 164;

/**
 * The styles part with formats appended to its `cellXfs` (and what they need to fonts, fills, borders and number formats) and
 * looks appended to its `dxfs`. Nothing that is there is changed or renumbered.
 */
export function writeStyles(
  text: string,
  formats: readonly CellFormat[],
  differentials: readonly string[],
): string {
  const root = parseXml(text, 'styles');
  const splices: Splice[] = [];
  const additions = new Additions(root, text);
  const xfs = formats.map((format) => additions.xf(format));
  for (const [name, added] of [
    ...additions.lists,
    ['cellXfs', xfs] as const,
    ['dxfs', differentials] as const,
  ]) {
    if (added.length === 0) continue;
    const list = root.child(name);
    const fragment = withPrefix(added.join(''), root.prefix);
    if (list) {
      const edit = appendInside(text, list, fragment);
      const count = setAttribute(text, list, 'count', String(list.children.length + added.length));
      // An empty list (`<dxfs count="0"/>`) is opened and counted in one change: both touch its tag.
      if (list.innerStart === list.end && edit.start < list.innerStart) {
        splices.push({
          start: list.start,
          end: list.end,
          insert:
            withPrefix(`<${name} count="${added.length}">`, root.prefix) +
            fragment +
            `</${root.prefix}${name}>`,
        });
      } else splices.push(edit, count);
    } else
      splices.push(
        newList(
          root,
          text,
          name,
          withPrefix(`<${name} count="${added.length}">`, root.prefix) +
            fragment +
            `</${root.prefix}${name}>`,
        ),
      );
  }
  return spliceText(text, splices);
}

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Puts a list that is not there yet before the first of those that must follow it. */
function newList(root: XmlElement, text: string, name: string, xml: string): Splice {
  const later = root.children.find((child) => order.indexOf(child.name) > order.indexOf(name));
  return later ? { start: later.start, end: later.start, insert: xml } : appendInside(text, root, xml);
}

/** What new formats need, each thing once. */
class Additions {
  readonly lists: ['numFmts' | 'fonts' | 'fills' | 'borders', string[]][] = [
    ['numFmts', []],
    ['fonts', []],
    ['fills', []],
    ['borders', []],
  ];
  private readonly codes = new Map<string, number>();
  private nextId = firstFreeId;
  private readonly base: { name: string; size: string; extra: string };

  constructor(
    private readonly root: XmlElement,
    text: string,
  ) {
    for (const [id, code] of Object.entries(numberFormats)) this.codes.set(code, Number(id));
    for (const each of root.child('numFmts')?.all('numFmt') ?? []) {
      const id = each.number('numFmtId') ?? 0;
      this.codes.set(each.get('formatCode') ?? '', id);
      this.nextId = Math.max(this.nextId, id + 1);
    }
    const normal = root.child('fonts', 'font');
    this.base = {
      name: normal?.child('name')?.val ?? 'Calibri',
      size: normal?.child('sz')?.val ?? '11',
      extra: ['family', 'scheme'].map((name) => slice(text, normal?.child(name))).join(''),
    };
  }

  xf(format: CellFormat): string {
    const numFmtId = this.numberFormat(format.numberFormat);
    const fontId = this.place('fonts', this.font(format.font));
    const fillId = format.fill === undefined ? 0 : this.place('fills', fillText(format.fill));
    const hasBorders = Object.keys(format.borders).length > 0;
    const borderId = hasBorders ? this.place('borders', borderText(format.borders)) : 0;
    const alignment = alignmentText(format);
    const protection = format.locked === false ? '<protection locked="0"/>' : '';
    const attributes = attributesText([
      ['numFmtId', numFmtId],
      ['fontId', fontId],
      ['fillId', fillId],
      ['borderId', borderId],
      ['xfId', 0],
      ['quotePrefix', format.quotePrefix ? true : undefined],
      ['applyNumberFormat', numFmtId === 0 ? undefined : true],
      ['applyFont', fontId === 0 ? undefined : true],
      ['applyFill', fillId === 0 ? undefined : true],
      ['applyBorder', borderId === 0 ? undefined : true],
      ['applyAlignment', alignment === '' ? undefined : true],
      ['applyProtection', protection === '' ? undefined : true],
    ]);
    const children = `${alignment}${protection}`;
    return children === '' ? `<xf${attributes}/>` : `<xf${attributes}>${children}</xf>`;
  }

  private numberFormat(code: string): number {
    const wanted = code === '' ? 'General' : code;
    let id = this.codes.get(wanted);
    if (id === undefined) {
      id = this.nextId++;
      this.codes.set(wanted, id);
      this.lists[0]?.[1].push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(wanted)}"/>`);
    }
    return id;
  }

  private place(name: 'fonts' | 'fills' | 'borders', xml: string): number {
    if (xml === '') return 0;
    const list = this.lists.find(([each]) => each === name)?.[1] ?? [];
    const existing = this.root.child(name)?.children.length ?? 0;
    const at = list.indexOf(xml);
    return existing + (at < 0 ? list.push(xml) - 1 : at);
  }

  /** '' for the workbook's normal font. Order of the schema: b, i, strike, u, sz, color, name, family, scheme. */
  private font(font: CellFormat['font']): string {
    const isNormal =
      !font.bold &&
      !font.italic &&
      !font.underline &&
      !font.strikethrough &&
      font.color === undefined &&
      (font.name ?? this.base.name) === this.base.name &&
      String(font.size ?? this.base.size) === this.base.size;
    if (isNormal) return '';
    const keepsFamily = (font.name ?? this.base.name) === this.base.name;
    return [
      '<font>',
      font.bold ? '<b/>' : '',
      font.italic ? '<i/>' : '',
      font.strikethrough ? '<strike/>' : '',
      font.underline ? (font.underline === 'Double' ? '<u val="double"/>' : '<u/>') : '',
      `<sz val="${font.size ?? this.base.size}"/>`,
      font.color === undefined ? '' : `<color ${rgb(font.color)}/>`,
      `<name val="${escapeXml(font.name ?? this.base.name)}"/>`,
      keepsFamily ? this.base.extra : '<family val="2"/>',
      '</font>',
    ].join('');
  }
}

function slice(text: string, element: XmlElement | undefined): string {
  return element ? text.slice(element.start, element.end) : '';
}

function rgb(color: string): string {
  return `rgb="FF${color.replace('#', '').toUpperCase()}"`;
}

function fillText(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor ${rgb(color)}/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderText(borders: CellFormat['borders']): string {
  const edge = (name: string, look: { style: BorderStyle; color?: string } | undefined): string => {
    if (!look) return `<${name}/>`;
    const color = look.color === undefined ? '<color auto="1"/>' : `<color ${rgb(look.color)}/>`;
    return `<${name} style="${look.style.toLowerCase()}">${color}</${name}>`;
  };
  return `<border>${sides.map(([name, key]) => edge(name, borders[key])).join('')}<diagonal/></border>`;
}

function alignmentText(format: CellFormat): string {
  const { horizontal, vertical, textOrientation: turn = 0 } = format;
  const attributes = attributesText([
    [
      'horizontal',
      horizontal &&
        (horizontal === 'CenterAcrossSelection' ? horizontals[horizontal] : horizontal.toLowerCase()),
    ],
    ['vertical', vertical && vertical !== 'Bottom' ? vertical.toLowerCase() : undefined],
    ['textRotation', turn === 0 ? undefined : turn === 180 ? 255 : turn < 0 ? 90 - turn : turn],
    ['wrapText', format.wrapText ? true : undefined],
    ['indent', format.indent || undefined],
  ]);
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
