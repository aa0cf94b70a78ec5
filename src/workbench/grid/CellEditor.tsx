import { useEffect, useRef, type JSX } from 'react';

/** Where the selection goes when what was typed is kept. */
export type AfterEdit = 'down' | 'right' | 'stay';

/** The cell that is being typed into. Enter and Tab keep what was typed, Escape lets it go, leaving keeps it. */
export function CellEditor(props: {
  label: string;
  text: string;
  place: { left: number; top: number; width: number; height: number };
  onKeep: (text: string, after: AfterEdit) => void;
  onLeave: () => void;
}): JSX.Element {
  const { label, text, place, onKeep, onLeave } = props;
  const input = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const keep = (after: AfterEdit): void => {
    if (over.current) return;
    over.current = true;
    onKeep(input.current?.value ?? '', after);
  };
  return (
    <input
      ref={input}
      aria-label={label}
      defaultValue={text}
      autoComplete="off"
      spellCheck={false}
      style={{
        position: 'absolute',
        ...place,
        minWidth: 80,
        boxSizing: 'border-box',
        padding: '0 3px',
        border: '2px solid #107c41',
        outline: 'none',
        font: 'inherit',
        color: '#000000',
        backgroundColor: '#ffffff',
        zIndex: 9,
      }}
      onMouseDown={(event) => {
        event.stopPropagation();
      }}
      onBlur={() => {
        keep('stay');
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter' || event.key === 'Tab') {
          event.preventDefault();
          keep(event.key === 'Enter' ? 'down' : 'right');
        } else if (event.key === 'Escape') {
          over.current = true;
          onLeave();
        }
      }}
    />
  );
}
