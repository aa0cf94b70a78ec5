import { withoutFootnote } from '../../src/parse/withoutFootnote';

describe('what was glued to a name comes off, less and less of it', () => {
  test.each([
    ['Darlington1', ['Darlington']],
    ['Darlington1,2', ['Darlington']],
    ['Darlington ¹', ['Darlington']],
    ['Wales [note 3]', ['Wales']],
    ['Cornwall (unitary)', ['Cornwall']],
    ['Cornwall (unitary) 2', ['Cornwall (unitary)', 'Cornwall']],
    ['Wales*', ['Wales']],
    ['Cardiff', []],
    ['12', []],
  ])('%s: %j', (name, shorter) => {
    expect(withoutFootnote(name)).toEqual(shorter);
  });
});
