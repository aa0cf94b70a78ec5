import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const core = 'docProps/core.xml';

/**
 * The .docx with the day of the run for its dates, and its languages among its properties: the same run gives the same bytes, whatever
 * the clock says.
 * @param on ISO day
 */
export function finishPackage(bytes: Uint8Array, on: string, languages: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = parts[core];
  if (properties !== undefined)
    parts[core] = strToU8(withLanguage(dated(strFromU8(properties), on), languages));
  const whole: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    whole[name] = [content, { level: name.endsWith('.png') ? 0 : 6, mtime: zipDay }];
  return zipSync(whole);
}

/** The earliest that a zip can say: its clock has no time zone, and so nothing of the machine's is in it. */
const zipDay = new Date(1980, 0, 1);

function dated(xml: string, on: string): string {
  return xml.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
    (_, before: string, __, after: string) => `${before}${on}T00:00:00Z${after}`,
  );
}

function withLanguage(xml: string, languages: readonly string[]): string {
  return xml.replace(
    '</cp:coreProperties>',
    `<dc:language>${languages.join(', ')}</dc:language></cp:coreProperties>`,
  );
}
