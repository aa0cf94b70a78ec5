import { lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../../src/cli/writeTogether';
import { newFolder } from '../journeys/commandLine';

describe('the files of one job', () => {
  test('are all written', () => {
    const folder = newFolder();
    writeTogether(['a', 'b'].map((name) => ({ path: join(folder, name), content: name })));
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  test('are all as they were where one has no place', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a'), 'old');
    mkdirSync(join(folder, 'b'));
    const files = ['a', 'b', 'c'].map((name) => ({ path: join(folder, name), content: 'new' }));
    const refusal: unknown = expect.objectContaining({
      code: 'cannotWrite',
      details: { file: join(folder, 'b'), why: 'it is a folder' },
    });
    expect(() => {
      writeTogether(files);
    }).toThrow(refusal as Error);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  });

  test('go where a link leads', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    writeTogether([{ path: join(folder, 'link'), content: 'new' }]);
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
  });

  test('are taken out of the way of nobody: only what a killed run left of the same file is taken away', () => {
    const folder = newFolder();
    const [dead, alive] = ['.a.99999999.part', `.a.${String(process.ppid)}.part`];
    for (const name of [dead, alive, '.b.99999999.part', 'a.part']) writeFileSync(join(folder, name), '');
    writeTogether([{ path: join(folder, 'a'), content: 'new' }]);
    expect(readdirSync(folder)).toEqual([alive, '.b.99999999.part', 'a', 'a.part']);
  });
});
