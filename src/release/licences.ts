import { z } from 'zod';

const licence = z.union([
  z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
  z.object({ expression: z.string() }),
]);
const bill = z.object({
  components: z.array(
    z.object({ name: z.string(), version: z.string(), licenses: z.array(licence).optional() }),
  ),
});

/**
 * "name version: licence" for each library of a bill of materials (CycloneDX, as `npm sbom` prints it), sorted.
 * @param ownWords the first line of the licence file inside the library, for one whose package says no more than "see the file"
 * @throws Error where a library has neither: such a release must not leave the house
 */
export function licences(billOfMaterials: string, ownWords: (library: string) => string | undefined): string {
  const { components } = bill.parse(JSON.parse(billOfMaterials));
  const lines = components.map(({ name, version, licenses = [] }) => {
    const said = licenses
      .map((one) => ('expression' in one ? one.expression : (one.license.id ?? one.license.name ?? '')))
      .filter((text) => text !== '');
    const words = said.length > 0 ? said.join(' or ') : ownWords(name);
    if (words === undefined) throw new Error(`${name} ${version} names no licence`);
    return `${name} ${version}: ${words}\n`;
  });
  return [...new Set(lines)].sort().join('');
}
