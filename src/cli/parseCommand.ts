import { parseArgs } from 'node:util';
import { Refusal } from '../domain/refusal';
import { assessCommandOf, assessOptions, type AssessCommand } from './assessOptions';

export interface InspectCommand {
  name: 'inspect';
  inputs: string[];
  json: string | undefined;
}
export interface ReplayCommand {
  name: 'replay';
  input: string;
  framework: string;
  json: string | undefined;
}
export type Command = AssessCommand | InspectCommand | ReplayCommand | { name: 'help' } | { name: 'version' };

const options = {
  ...assessOptions,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof options;

const fitting: Record<'assess' | 'inspect' | 'replay', readonly OptionName[]> = {
  assess: Object.keys(assessOptions) as OptionName[],
  inspect: ['json'],
  replay: ['json', 'framework'],
};

/** @throws Refusal (usage) that says which word of the command line does not fit */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals, tokens } = parse(argv);
  if (values.version === true) return { name: 'version' };
  const [name, ...inputs] = positionals;
  if (values.help === true || name === undefined || name === 'help') return { name: 'help' };
  if (name !== 'assess' && name !== 'inspect' && name !== 'replay')
    throw new Refusal('unknownCommand', { command: name });
  for (const option of Object.keys(values) as OptionName[]) {
    if (!fitting[name].includes(option))
      throw new Refusal('optionNotFor', { option: `--${option}`, command: name });
  }
  refuseUnclear(values, tokens);
  if (inputs.length === 0) throw new Refusal('noInput', { command: name });
  if (name === 'assess') return assessCommandOf(inputs, values);
  if (name === 'inspect') return { name, inputs, json: values.json };
  const [input = '', ...more] = inputs;
  if (more.length > 0) throw new Refusal('oneFileOnly', { command: name });
  return { name, input, framework: values.framework ?? 'joint-review', json: values.json };
}

/** An option that stands twice, or with nothing behind it (a script's variable was empty), asks for something else than was meant. */
function refuseUnclear(values: Parsed['values'], tokens: Parsed['tokens']): void {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = `--${token.name}`;
    if (seen.has(option)) throw new Refusal('optionTwice', { option });
    seen.add(option);
  }
  for (const [name, value] of Object.entries(values)) {
    const saysNothing = typeof value === 'string' && value.trim() === '';
    if (saysNothing && name !== 'authority') throw new Refusal('optionEmpty', { option: `--${name}` });
  }
}

type Parsed = ReturnType<typeof parse>;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    const [message = ''] = (error as Error).message.split(/\.\s|\n/);
    throw new Refusal('badOption', { message });
  }
}
