import type { ClipboardEvent, ClipboardEventHandler } from 'react';
import type { CopiedCells } from '../book/copyCells';

/** Under which this page finds again what it copied itself; other programs take the plain text. */
const ownType = 'application/x-judgement-grid-cells';

/**
 * What a grid does with the clipboard. Within a cell that is being edited the browser copies and pastes, but for a block of several cells: that
 * goes into the cells, from there on.
 * @param copy null where nothing may be copied: the clipboard stays as it is
 */
export function onClipboard(does: {
  copy: () => CopiedCells | null;
  empty: () => void;
  paste: (text: string) => void;
}): Record<'onCopy' | 'onCut' | 'onPaste', ClipboardEventHandler> {
  const copy = (event: ClipboardEvent): boolean => {
    if (isEditor(event.target)) return false;
    event.preventDefault();
    const copied = does.copy();
    if (copied === null) return false;
    event.clipboardData.setData('text/plain', copied.plain);
    event.clipboardData.setData(ownType, copied.exact);
    return true;
  };
  return {
    onCopy: copy,
    onCut: (event) => {
      if (copy(event)) does.empty();
    },
    onPaste: (event) => {
      const plain = event.clipboardData.getData('text/plain');
      const text = event.clipboardData.getData(ownType) || plain;
      if (text === '' || (isEditor(event.target) && !/[\t\n\r]/.test(plain.trimEnd()))) return;
      event.preventDefault();
      // what was being typed into the cell is kept before the block goes over it
      if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
      does.paste(text);
    },
  };
}

function isEditor(target: EventTarget): boolean {
  return target instanceof HTMLInputElement;
}
