import type { ConditionalFormat } from '../../model/sheet';

/** Formats of conditional rules (dxfs), appended to those that the file has; the same look is kept once. */
export class DifferentialFormats {
  readonly added: string[] = [];

  constructor(private readonly existing: number) {}

  /** The index of a look in the styles part; undefined for none at all. */
  indexOf(format: ConditionalFormat['format']): number | undefined {
    const xml = differential(format);
    if (xml === '') return undefined;
    let index = this.added.indexOf(xml);
    if (index < 0) index = this.added.push(xml) - 1;
    return this.existing + index;
  }
}

function differential({ fill, color, bold, italic }: ConditionalFormat['format']): string {
  const flag = (name: string, on: boolean | undefined): string =>
    on === undefined ? '' : `<${name}${on ? '' : ' val="0"'}/>`;
  const rgb = (value: string): string => `rgb="FF${value.replace('#', '').toUpperCase()}"`;
  const font = flag('b', bold) + flag('i', italic) + (color === undefined ? '' : `<color ${rgb(color)}/>`);
  const pattern = fill === undefined ? '' : `<fill><patternFill><bgColor ${rgb(fill)}/></patternFill></fill>`;
  const inner = (font === '' ? '' : `<font>${font}</font>`) + pattern;
  return inner === '' ? '' : `<dxf>${inner}</dxf>`;
}
