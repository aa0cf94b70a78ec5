import { cellCommand, openCommand, type ManifestCommand } from './manifestCommands';

/** Keys that neither Excel nor a browser uses; never Ctrl+Alt, which writes accents on Welsh keyboards. */
const keys = [
  { id: 'openPane', command: openCommand, windows: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' },
  { id: 'explain', command: cellCommand, windows: 'Ctrl+Shift+E', mac: 'Command+Shift+E' },
] as const satisfies readonly { id: string; command: ManifestCommand; windows: string; mac: string }[];

/** assets/shortcuts.json: Excel's own shortcuts to the add-in. Names are shown where two add-ins want one key: in both languages. */
export function shortcutsText(): string {
  const actions = keys.map(({ id, command: { label } }) => ({
    id,
    type: 'ExecuteFunction',
    name: `${label.en} / ${label.cy}`,
  }));
  const shortcuts = keys.map(({ id, windows, mac }) => ({ action: id, key: { default: windows, mac } }));
  return `${JSON.stringify({ actions, shortcuts }, null, 2)}\n`;
}
