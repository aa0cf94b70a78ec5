import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, newFolder } from './commandLine';

async function replay(content: string) {
  const path = join(newFolder(), 'levels.json');
  writeFileSync(path, content);
  return commandLine('replay', path, '--json', '-');
}

describe('replay', () => {
  test('the fourteen levels of Merthyr Tydfil 2007 give the published answers and their cell of the matrix', async () => {
    const { code, out } = await replay('{"levels":[3,3,2,2,3,3,2,2,2,2,3,3,3,3]}');
    expect(code).toBe(0);
    const { questions, matrix } = JSON.parse(out) as {
      questions: { mean: number; label: string }[];
      matrix: unknown;
    };
    expect(questions.map(({ mean }) => mean.toFixed(3))).toEqual(['2.571', '2.571']);
    expect(questions.map(({ label }) => label)).toEqual(['Mainly good', 'Well placed']);
    expect(matrix).toMatchObject({ x: 3, y: 3 });
  });

  test('without --json it draws the matrix with that cell marked', async () => {
    const path = join(newFolder(), 'levels.json');
    writeFileSync(path, '{"levels":[3,3,2,2,3,3,2,2,2,2,3,3,3,3]}');
    const { out } = await commandLine('replay', path);
    expect(out).toContain('[ ][ ][●][ ]');
  });

  test('with Protecting vulnerable people at the lowest level the first question is capped, and why is said', async () => {
    const { out } = await replay('{"levels":[4,4,4,4,4,1,4,3,3,3,3,3,3,3]}');
    const { questions } = JSON.parse(out) as {
      questions: { level: number; caps: { from: number; to: number; reason: string }[] }[];
    };
    expect(questions[0]?.level).toBe(2);
    expect(questions[0]?.caps).toEqual([expect.objectContaining({ from: 4, to: 2 })]);
    expect(questions[0]?.caps[0]?.reason).toMatch(/protect/i);
  });

  test('a domain that is not judged is left out of the mean, not taken for zero', async () => {
    const { out } = await replay('{"levels":[null,3,3,3,3,3,3,null,null,null,null,null,null,null]}');
    const { questions, matrix } = JSON.parse(out) as {
      questions: { mean: number | null; level: number | null }[];
      matrix: unknown;
    };
    expect(questions[0]).toMatchObject({ mean: 3, level: 3 });
    expect(questions[1]).toMatchObject({ mean: null, level: null });
    expect(matrix).toMatchObject({ x: 3, y: null });
  });

  test.each([
    ['thirteen levels', '{"levels":[3,3,2,2,3,3,2,2,2,2,3,3,3]}', 2],
    ['a level that the scale does not have', '{"levels":[5,3,2,2,3,3,2,2,2,2,3,3,3,3]}', 2],
    ['a level between two', '{"levels":[2.5,3,2,2,3,3,2,2,2,2,3,3,3,3]}', 2],
    ['no levels', '{"grades":[1]}', 3],
    ['no JSON', 'levels: 3', 3],
  ])('%s is refused in one sentence', async (_, content, exit) => {
    const { code, out, error } = await replay(content);
    expect(code).toBe(exit);
    expect(out).toBe('');
    expect(error).toMatch(/^judgement-grid: \S.*\n$/);
  });
});
