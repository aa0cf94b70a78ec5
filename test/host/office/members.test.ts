import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadOfficeClient } from '../../../src/host/officeClientNode';
import { objectTypes } from '../../../src/host/office/objects/objectTypes';
import type { Member } from '../../../src/host/office/objectType';

type Prototype = Record<string, unknown> | undefined;
const script = readFileSync(
  createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.js'),
  'utf8',
);
const classes = loadOfficeClient().Excel as unknown as Record<string, { prototype: object } | undefined>;
/** What the wire calls otherwise than the client's class does (excel-facts, "name traps"). */
const onTheWireOnly = ['Gridlines', '_Index'];

const all = Object.entries(objectTypes).flatMap(([type, { members }]) =>
  Object.entries(members as Record<string, Member<never>>).map(([name, member]) => ({ type, name, member })),
);

describe('the member tables say what the client says', () => {
  test('every class is one of the client', () => {
    expect(Object.keys(objectTypes).filter((type) => classes[type] === undefined)).toEqual([]);
  });

  test('every member is a word of the client', () => {
    expect(
      all.filter(({ name }) => !script.includes(`"${name}"`)).map(({ type, name }) => `${type}.${name}`),
    ).toEqual([]);
  });

  test('every public member is a member of the client’s class', () => {
    const missing = all.filter(({ type, name }) => {
      if (name.startsWith('_') || onTheWireOnly.includes(name)) return false;
      const prototype = classes[type]?.prototype as Prototype;
      const own = name.charAt(0).toLowerCase() + name.slice(1);
      return prototype !== undefined && !(own in prototype);
    });
    expect(missing.map(({ type, name }) => `${type}.${name}`)).toEqual([]);
  });

  test('every member says since when, and is used in exactly one way', () => {
    const odd = all.filter(({ member }) => {
      const ways = [member.get ?? member.set, member.child, member.find, member.call].filter(Boolean);
      return !/^1\.\d{1,2}$/.test(member.since) || ways.length !== 1;
    });
    expect(odd.map(({ type, name }) => `${type}.${name}`)).toEqual([]);
  });
});
