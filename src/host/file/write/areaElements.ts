import type { Sheet } from '../../model/sheet';
import { areaReference } from '../parts/areaReference';
import { protectionOptions } from '../parts/protectionOptions';
import type { RelationshipList } from '../parts/relationshipList';
import { attributesText } from '../xml/attributesText';
import type { XmlElement } from '../xml/xmlElement';

/** What lies on areas of a sheet, as its elements: merges, links, filter, protection. */
export const areaElements = {
  mergeCells({ merges }: Sheet): string {
    if (merges.length === 0) return '';
    return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaReference(area)}"/>`).join('')}</mergeCells>`;
  },

  autoFilter({ autoFilter }: Sheet): string {
    return autoFilter ? `<autoFilter ref="${areaReference(autoFilter)}"/>` : '';
  },

  hyperlinks({ links }: Sheet, relationships: RelationshipList): string {
    relationships.remove(({ kind }) => kind === 'hyperlink');
    const written = links.map(({ area, address, documentReference, screenTip }) => {
      const id =
        address === undefined || address === '' ? undefined : relationships.add('hyperlink', { address });
      const location =
        documentReference === undefined || documentReference === ''
          ? undefined
          : documentReference.replace(/^#/, '');
      return `<hyperlink${attributesText([
        ['ref', areaReference(area)],
        ['r:id', id],
        ['location', location],
        ['tooltip', screenTip || undefined],
        ['display', id === undefined ? location : undefined],
      ])}/>`;
    });
    return written.length === 0 ? '' : `<hyperlinks>${written.join('')}</hyperlinks>`;
  },

  sheetProtection({ protection: { on, options } }: Sheet, old: XmlElement | undefined): string {
    if (!on) return '';
    // What else the file has here belongs to its password.
    const ours = [
      'sheet',
      'selectLockedCells',
      'selectUnlockedCells',
      ...protectionOptions.map(({ attribute }) => attribute),
    ];
    const rest = [...(old?.attributes ?? [])].filter(([name]) => !ours.includes(name));
    const mode = options?.['selectionMode'];
    const locks = protectionOptions.map(({ option, attribute, locked }): [string, boolean | undefined] => {
      const allowed = options?.[option];
      // Protecting without a word about objects and scenarios locks them too, as Excel does.
      const lock = typeof allowed === 'boolean' ? !allowed : true;
      return [attribute, lock === locked ? undefined : lock];
    });
    return `<sheetProtection${attributesText([
      ...rest,
      ['sheet', true],
      ...locks,
      ['selectLockedCells', mode === 'Unlocked' || mode === 'None' ? true : undefined],
      ['selectUnlockedCells', mode === 'None' ? true : undefined],
    ])}/>`;
  },
};
