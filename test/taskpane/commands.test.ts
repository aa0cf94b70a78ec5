import { commandQueue, type CommandId } from '../../src/taskpane/commands';

describe('what is asked for on the ribbon', () => {
  test('before the pane is drawn is told to it once it listens, in order and once', () => {
    const { ask, listen } = commandQueue();
    ask('runAgain');
    ask('help');
    const told: CommandId[] = [];
    const stop = listen((command) => told.push(command));
    expect(told).toEqual(['runAgain', 'help']);
    stop();
    listen((command) => told.push(command));
    expect(told).toHaveLength(2);
  });

  test('is told to the pane that listens now, not to one that is gone', () => {
    const { ask, listen } = commandQueue();
    const first: CommandId[] = [];
    const second: CommandId[] = [];
    const stop = listen((command) => first.push(command));
    listen((command) => second.push(command));
    stop();
    ask('publish');
    expect([first, second]).toEqual([[], ['publish']]);
  });
});
