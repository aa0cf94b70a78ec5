import type { PageLayout } from '../../model/sheet';
import type { XmlElement } from '../xml/xmlElement';

const papers: Readonly<Record<string, PageLayout['paper']>> = { '1': 'Letter', '8': 'A3', '9': 'A4' };
const pointsPerInch = 72;

/** Page setup as far as the sheet part has it; print titles and area are defined names. */
export function readPage(root: XmlElement): PageLayout {
  const setup = root.child('pageSetup');
  const page: PageLayout = {
    orientation: setup?.get('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    // A file that says nothing prints on Excel's default; ours is A4.
    paper: setup?.get('paperSize') === undefined ? 'A4' : (papers[setup.get('paperSize') ?? ''] ?? 'Other'),
  };
  if (root.child('sheetPr', 'pageSetUpPr')?.flag('fitToPage')) {
    page.fit = { wide: setup?.number('fitToWidth') ?? 1, tall: setup?.number('fitToHeight') ?? 1 };
  }
  const scale = setup?.number('scale');
  if (scale !== undefined) page.scale = scale;
  if (root.child('printOptions')?.flag('horizontalCentered')) page.centerHorizontally = true;
  const breaks =
    root
      .child('rowBreaks')
      ?.all('brk')
      .flatMap((each) => each.number('id') ?? []) ?? [];
  if (breaks.length > 0) page.rowBreaks = breaks;
  const margins = root.child('pageMargins');
  if (margins) {
    page.margins = {};
    for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
      const inches = margins.number(side);
      if (inches !== undefined) page.margins[side] = inches * pointsPerInch;
    }
  }
  return page;
}
