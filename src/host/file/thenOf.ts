import type { Workbook } from '../model/workbook';
import { toJson } from './toJson';
import type { WorkbookSource } from './workbookSource';

/** What a workbook says of itself beside its sheets, by topic, to compare by. */
export function thenOf(workbook: Workbook): WorkbookSource['then'] {
  const { custom, ...core } = workbook.properties;
  return {
    names: toJson(
      workbook.names.map((name) => ({ ...name, scope: name.scope === null ? null : name.scope.id })),
    ),
    properties: toJson(core),
    custom: toJson(custom),
    settings: toJson(workbook.settings),
    customXml: toJson(workbook.customXml),
    active: workbook.sheets[workbook.active]?.id ?? '',
  };
}
