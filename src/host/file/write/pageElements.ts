import type { Sheet } from '../../model/sheet';
import { attributesText } from '../xml/attributesText';
import { escapeXml } from '../xml/escapeXml';
import type { XmlElement } from '../xml/xmlElement';

const papers = { A4: '9', A3: '8', Letter: '1' } as const;
const pointsPerInch = 72;
/** Excel's "Normal" margins, in inches. */
const normal = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** Page setup of a sheet as its elements; `old` is what the file had, whose other attributes are kept. */
export const pageElements: Readonly<Record<string, (sheet: Sheet, old: XmlElement | undefined) => string>> = {
  printOptions({ page }, old) {
    const attributes = kept(old, ['horizontalCentered']);
    if (page.centerHorizontally) attributes.set('horizontalCentered', '1');
    return attributes.size === 0 ? '' : `<printOptions${attributesText(attributes)}/>`;
  },

  pageMargins({ page }) {
    const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
    const inches = sides.map((side): [string, number] => {
      const points = page.margins?.[side];
      return [side, points === undefined ? normal[side] : Number((points / pointsPerInch).toFixed(6))];
    });
    return `<pageMargins${attributesText(inches)}/>`;
  },

  pageSetup({ page }, old) {
    const attributes = new Map<string, string>();
    const rest = kept(old, ['paperSize', 'scale', 'fitToWidth', 'fitToHeight', 'orientation']);
    const oldPaper = old?.get('paperSize');
    const paper = page.paper === 'Other' ? oldPaper : papers[page.paper];
    if (paper !== undefined) attributes.set('paperSize', paper);
    if (page.scale !== undefined && !page.fit) attributes.set('scale', String(page.scale));
    if (page.fit) {
      attributes.set('fitToWidth', String(page.fit.wide));
      attributes.set('fitToHeight', String(page.fit.tall));
    }
    attributes.set('orientation', page.orientation.toLowerCase());
    for (const [name, value] of rest) attributes.set(name, value);
    return `<pageSetup${attributesText(attributes)}/>`;
  },

  rowBreaks({ page: { rowBreaks = [] } }) {
    if (rowBreaks.length === 0) return '';
    const count = String(rowBreaks.length);
    const breaks = rowBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
    return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`;
  },

  headerFooter({ page }, old) {
    const attributes = kept(old, []);
    const rest = (old?.children ?? []).filter(({ name }) => name !== 'oddHeader' && name !== 'oddFooter');
    const odd = (['Header', 'Footer'] as const).map((suffix) => {
      const text = (['left', 'center', 'right'] as const)
        .map((side) => {
          const words = page.headerFooter?.[`${side}${suffix}`] ?? '';
          return words === '' ? '' : `&${side[0]?.toUpperCase()}${words}`;
        })
        .join('');
      return text === '' ? '' : `<odd${suffix}>${escapeXml(text)}</odd${suffix}>`;
    });
    const others = rest.map(({ name, text }) => `<${name}>${escapeXml(text)}</${name}>`);
    const inner = [...odd, ...others].join('');
    return inner === '' ? '' : `<headerFooter${attributesText(attributes)}>${inner}</headerFooter>`;
  },
};

function kept(old: XmlElement | undefined, ours: readonly string[]): Map<string, string> {
  return new Map([...(old?.attributes ?? [])].filter(([name]) => !ours.includes(name)));
}
