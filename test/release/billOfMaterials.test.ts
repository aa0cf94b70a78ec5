import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import packageJson from '../../package.json';
import { billOfMaterials } from '../../src/release/billOfMaterials';

const root = join(__dirname, '../..');
const lockFile = readFileSync(join(root, 'package-lock.json'), 'utf8');
const listed = execFileSync(
  'npm',
  ['sbom', '--package-lock-only', '--sbom-type=application', '--sbom-format=cyclonedx'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  },
);

/** What CycloneDX 1.5 demands of what npm says (bom-1.5.schema.json); strict: nothing that the standard does not know. */
const reference = z.strictObject({
  type: z.enum(['vcs', 'website', 'issue-tracker', 'distribution']),
  url: z.string().min(1),
});
const component = z.strictObject({
  'bom-ref': z.string().min(1),
  type: z.enum(['library', 'application']),
  name: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  scope: z.enum(['required', 'optional', 'excluded']).optional(),
  author: z.string().optional(),
  description: z.string().optional(),
  purl: z.string().regex(/^pkg:npm\/(%40[^/@]+\/)?[^/@]+@[^@?]+(\?.*)?$/),
  properties: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  externalReferences: z.array(reference),
  hashes: z.array(z.strictObject({ alg: z.enum(['SHA-1', 'SHA-256', 'SHA-512']), content: z.string().regex(/^([a-f0-9]{40}|[a-f0-9]{64}|[a-f0-9]{128})$/) })).optional(),
  licenses: z.array(z.union([
    z.strictObject({ license: z.union([z.strictObject({ id: z.string() }), z.strictObject({ name: z.string() })]) }),
    z.strictObject({ expression: z.string() }),
  ])).optional(),
}); // prettier-ignore
const cycloneDx = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.5.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  version: z.number().int().min(1),
  metadata: z.strictObject({
    timestamp: z.iso.datetime(),
    lifecycles: z.array(z.strictObject({ phase: z.literal('pre-build') })),
    tools: z.array(z.strictObject({ vendor: z.string(), name: z.string(), version: z.string() })),
    component,
  }),
  components: z.array(component),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

describe('the bill of materials', () => {
  const bill = cycloneDx.parse(JSON.parse(billOfMaterials(listed, lockFile)));
  const refs = bill.components.map((each) => each['bom-ref']);

  test('is CycloneDX 1.5, every library once', () => {
    expect(new Set(refs).size).toBe(refs.length);
    expect(bill.metadata.component.name).toBe(packageJson.name);
  });

  test('has every library that the product asks for, in the version that it pins', () => {
    const asked = Object.entries(packageJson.dependencies).map(([name, version]) => `${name}@${version}`);
    expect(asked.filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  test.each(['jest', 'webpack', 'typescript', 'eslint', 'playwright-core', 'axe-core'])(
    'has not %s, which is for development',
    (name) => {
      expect(bill.components.map((each) => each.name)).not.toContain(name);
    },
  );

  test('says what each depends on, and names nothing that is not in it', () => {
    const known = new Set([...refs, bill.metadata.component['bom-ref']]);
    const said = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(said.filter((ref) => !known.has(ref))).toEqual([]);
    expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([...known].sort());
  });

  test('says by hash what was installed', () => {
    expect(bill.components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
  });
});
