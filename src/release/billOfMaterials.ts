import { z } from 'zod';

const bill = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});
const lock = z.object({
  name: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/**
 * The bill of materials of what ships: of all libraries that npm lists, those that the lock file says are not for development alone.
 * npm's own --omit=dev leaves out libraries that development needs as well (zod, say), and lists what lies about in node_modules.
 * @param all CycloneDX, as `npm sbom --package-lock-only` prints it
 * @param lockFile package-lock.json
 */
export function billOfMaterials(all: string, lockFile: string): string {
  const made = bill.parse(JSON.parse(all));
  const { name, packages } = lock.parse(JSON.parse(lockFile));
  const shipped = new Set(
    Object.entries(packages).flatMap(([path, { version, dev, devOptional }]) =>
      dev === true || devOptional === true
        ? []
        : [`${path.split('node_modules/').at(-1) ?? ''}@${version ?? ''}`],
    ),
  );
  const [own] = made.dependencies;
  const isKept = (ref: string): boolean => shipped.has(ref) || ref === own?.ref;
  return `${JSON.stringify(
    {
      ...made,
      // npm says the name of the folder that it stands in
      metadata: { ...made.metadata, component: { ...made.metadata.component, name } },
      components: made.components.filter((component) => isKept(component['bom-ref'])),
      dependencies: made.dependencies
        .filter(({ ref }) => isKept(ref))
        .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isKept) })),
    },
    null,
    2,
  )}\n`;
}
