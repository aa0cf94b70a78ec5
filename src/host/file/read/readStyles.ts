import { FileError } from '../../model/fileError';
import { mostFormats, StyleBook } from '../../model/styleBook';
import type { BorderEdge, BorderStyle, CellFormat } from '../../model/styles';
import type { XmlElement } from '../xml/xmlElement';
import { numberFormats } from './numberFormats';
import { readColor } from './readColor';

const edges: Readonly<Record<BorderEdge, readonly string[]>> = {
  EdgeTop: ['top'],
  EdgeBottom: ['bottom'],
  EdgeLeft: ['left', 'start'],
  EdgeRight: ['right', 'end'],
};
const borderStyles: Readonly<Record<string, BorderStyle>> = {
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
  dashed: 'Dashed',
  mediumDashed: 'Dashed',
  dashDot: 'Dashed',
  dashDotDot: 'Dashed',
  dotted: 'Dotted',
  double: 'Double',
  hair: 'Hair',
};
const horizontals: Readonly<Record<string, CellFormat['horizontal']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  distributed: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
};
const verticals: Readonly<Record<string, CellFormat['vertical']>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Justify',
};

/** The formats of a file, in the order of its `cellXfs`. @throws FileError damaged where there are more than Excel could have written */
export function readStyles(root: XmlElement, theme: readonly string[]): StyleBook {
  const codes: Record<number, string> = { ...numberFormats };
  for (const format of root.child('numFmts')?.all('numFmt') ?? []) {
    codes[format.number('numFmtId') ?? 0] = format.get('formatCode') ?? 'General';
  }
  const fonts = (root.child('fonts')?.all('font') ?? []).map((font) => readFont(font, theme));
  const fills = (root.child('fills')?.all('fill') ?? []).map((fill) => readFill(fill, theme));
  const borders = (root.child('borders')?.all('border') ?? []).map((border) => readBorders(border, theme));
  const looks = root.child('cellXfs')?.all('xf') ?? [];
  if (looks.length > mostFormats) throw new FileError('damaged');
  const unlike = new Set<number>();
  const formats = looks.map((xf, i): CellFormat => {
    const fill = fills[xf.number('fillId') ?? 0];
    const border = borders[xf.number('borderId') ?? 0];
    if ((fill?.isMore ?? false) || (border?.isMore ?? false) || xf.flag('pivotButton')) unlike.add(i);
    return {
      numberFormat: codes[xf.number('numFmtId') ?? 0] ?? 'General',
      font: { ...fonts[xf.number('fontId') ?? 0] },
      ...(fill?.color === undefined ? {} : { fill: fill.color }),
      ...readAlignment(xf.child('alignment')),
      borders: { ...border?.edges },
      ...(xf.child('protection')?.get('locked') !== undefined && !xf.child('protection')?.flag('locked')
        ? { locked: false }
        : {}),
      ...(xf.flag('quotePrefix') ? { quotePrefix: true } : {}),
    };
  });
  return formats.length > 0 ? new StyleBook(formats, unlike) : new StyleBook();
}

function readFont(font: XmlElement, theme: readonly string[]): CellFormat['font'] {
  const on = (name: string): boolean => font.child(name)?.flag('val', true) ?? false;
  const underline = font.child('u');
  const color = readColor(font.child('color'), theme);
  return {
    ...(font.child('name') ? { name: font.child('name')?.val } : {}),
    ...(font.child('sz') ? { size: font.child('sz')?.number('val') } : {}),
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(underline && underline.val !== 'none'
      ? { underline: underline.val?.startsWith('double') ? ('Double' as const) : ('Single' as const) }
      : {}),
    ...(on('strike') ? { strikethrough: true } : {}),
    ...(color === undefined || color === '#000000' ? {} : { color }),
  };
}

/** `isMore`: a pattern or a gradient, which one colour cannot say. */
function readFill(fill: XmlElement, theme: readonly string[]): { color?: string; isMore: boolean } {
  const pattern = fill.child('patternFill');
  const type = pattern?.get('patternType') ?? 'none';
  if (!pattern) return { isMore: true };
  if (type === 'none') return { isMore: false };
  const color = readColor(pattern.child('fgColor'), theme) ?? (type === 'solid' ? '#FFFFFF' : undefined);
  return { color, isMore: type !== 'solid' };
}

function readBorders(
  border: XmlElement,
  theme: readonly string[],
): { edges: CellFormat['borders']; isMore: boolean } {
  const found: CellFormat['borders'] = {};
  let isMore = border.child('diagonal')?.get('style') !== undefined;
  for (const [edge, names] of Object.entries(edges) as [BorderEdge, string[]][]) {
    const element = names.map((name) => border.child(name)).find((each) => each);
    const written = element?.get('style') ?? 'none';
    const style = borderStyles[written];
    if (!element || !style) continue;
    if (written.startsWith('medium') && written !== 'medium') isMore = true;
    const color = readColor(element.child('color'), theme);
    found[edge] = { style, ...(color === undefined ? {} : { color }) };
  }
  return { edges: found, isMore };
}

function readAlignment(alignment: XmlElement | undefined): Partial<CellFormat> {
  if (!alignment) return {};
  const horizontal = horizontals[alignment.get('horizontal') ?? ''];
  const vertical = verticals[alignment.get('vertical') ?? ''];
  const indent = alignment.number('indent') ?? 0;
  const rotation = alignment.number('textRotation') ?? 0;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(alignment.flag('wrapText') ? { wrapText: true } : {}),
    ...(indent ? { indent } : {}),
    // 91 to 180 in the file are 1 to 90 degrees downwards; 255 is letters one below another (the API says 180).
    ...(rotation
      ? { textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation }
      : {}),
  };
}
