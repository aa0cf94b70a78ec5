/** What can be asked for outside the pane. The ids stand in the manifest too. */
export const commandIds = ['runAgain', 'publish', 'undoPublish', 'explain', 'help'] as const;
export type CommandId = (typeof commandIds)[number];

/** Tells what was asked for; what was asked before anyone listened is told first. */
export interface CommandSource {
  listen: (tell: (command: CommandId) => void) => () => void;
}

/** A source, and the way to ask. One listener at a time: the pane. */
export function commandQueue(): CommandSource & { ask: (command: CommandId) => void } {
  const waiting: CommandId[] = [];
  let listener: ((command: CommandId) => void) | undefined;
  return {
    ask: (command) => {
      if (listener === undefined) waiting.push(command);
      else listener(command);
    },
    listen: (tell) => {
      listener = tell;
      for (const command of waiting.splice(0)) tell(command);
      return () => {
        if (listener === tell) listener = undefined;
      };
    },
  };
}
