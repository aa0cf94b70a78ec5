import { yearsNamespace } from './marks';
import { smallXml } from './smallXml';
import { unpacked } from './unpacked';

/** The part that holds the years that were closed. */
export function yearsXml(text: string): string {
  return smallXml('years', yearsNamespace, text);
}

/** The closed years as text; undefined where there is no part. One that is damaged comes as it stands, so that the run says so. */
export function parseYearsMemory(xml: string | undefined): string | undefined {
  return unpacked('years', xml, String) ?? xml;
}
