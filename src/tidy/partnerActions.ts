import { cellAt, type FoundRecords } from '../domain/found';
import type { Framework } from '../domain/framework';
import type { PartnerAction } from '../domain/objective';
import { domainNamed } from '../definitions/frameworks/domainNamed';
import { codesIn } from './codesIn';
import { dayInCell } from './dayInCell';
import { recordText } from './recordText';

/** The actions agreed with partners, on all sheets of them. One without a reference is known by its words. */
export function partnerActions(records: readonly FoundRecords[], framework: Framework): PartnerAction[] {
  return records
    .filter((record) => record.kind === 'partnerActions')
    .flatMap((record) =>
      [...record.rows].flatMap((row): PartnerAction[] => {
        const text = (field: string): string => recordText(record, row, field);
        const words = text('action');
        if (words === '') return [];
        return [
          {
            ref: text('ref') === '' ? words : text('ref'),
            text: words,
            partner: text('partner'),
            objective: text('objective'),
            domain: domainNamed(framework, text('domain'))?.id ?? '',
            indicators: codesIn(text('indicators')),
            due: dayInCell(record, 'due', row),
            progress: text('progress'),
            at: cellAt(record.grid, row, record.fields.get('action')?.[0]?.column ?? record.area.left),
          },
        ];
      }),
    );
}
