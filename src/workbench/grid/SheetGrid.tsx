import { useMemo, useRef, useState, type CSSProperties, type JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';
import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { cellName } from '../../domain/cellName';
import type { CopiedCells } from '../book/copyCells';
import type { Book } from '../book/openBook';
import { editText } from '../book/editText';
import { undoEdit } from '../book/undoEdit';
import { ChartLayer } from '../charts/ChartLayer';
import { PictureLayer } from '../charts/PictureLayer';
import { CellBlock } from './CellBlock';
import { CellEditor } from './CellEditor';
import { areaBetween, type Place } from './corners';
import { editStart } from './editStart';
import { frozenStrips } from './frozenStrips';
import { cellFont } from './measureText';
import { ColumnHeadings, RowHeadings } from './Headings';
import { moveByKey } from './moveByKey';
import { onClipboard } from './onClipboard';
import { partIn } from './partIn';
import { SelectionFrame } from './SelectionFrame';
import { headings, sheetScale, shownSize } from './sheetScale';
import { useBlock } from './useBlock';
import { useCellInView } from './useCellInView';
import { useStrips } from './useStrips';

const layer: CSSProperties = { position: 'sticky', width: 0, height: 0 };
const backing: CSSProperties = { position: 'absolute', left: 0, top: 0, backgroundColor: '#f3f3f3' };
/** Behind frozen cells, most of which have no filling: what is scrolled goes along under them unseen. */
const frozenBacking: CSSProperties = { ...backing, backgroundColor: '#ffffff' };

/** A sheet as Excel shows it: virtual in both directions, with frozen panes, charts and pictures at their place. */
export function SheetGrid(props: {
  book: Book;
  sheet: Sheet;
  selection: Area;
  version: number;
  language: Language;
  onSelect: (area: Area) => void;
  onFollow: (row: number, column: number) => void;
  onType: (area: Area, text: string) => void;
  onPaste: (area: Area, text: string) => void;
  onCopy: (area: Area) => CopiedCells | null;
}): JSX.Element {
  const { book, sheet, selection, version, language, onSelect, onFollow, onType } = props;
  const { workbook } = book;
  const scroller = useRef<HTMLDivElement>(null);
  // version: what is used changes with the workbook
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const size = useMemo(() => shownSize(sheet), [sheet, version]);
  const strips = useStrips(scroller, sheet, size);
  const { frozen } = sheet;
  const topRows = frozenStrips(frozen.rows, (row) => sheetScale.height(sheet, row), headings.height);
  const leftColumns = frozenStrips(
    frozen.columns,
    (column) => sheetScale.width(sheet, column),
    headings.width,
  );
  const rows = strips.rows.filter(({ index }) => index >= frozen.rows);
  const columns = strips.columns.filter(({ index }) => index >= frozen.columns);
  const edgeTop = headings.height + topRows.reduce((sum, strip) => sum + strip.size, 0);
  const edgeLeft = headings.width + leftColumns.reduce((sum, strip) => sum + strip.size, 0);
  const shared = { workbook, sheet, active: selection, lastColumn: size.columns - 1, version };
  // a text runs out of the frozen columns only into the cells that follow it
  const sharedLeft = strips.aside ? { ...shared, lastColumn: frozen.columns - 1 } : shared;
  const block = useBlock(onSelect);
  const { row, column } = block.seen(selection);
  /** As it is now, not as it was drawn: keys come faster than frames. */
  const selected = (): Area => book.host.selectionOn(sheet.id)[0] ?? selection;
  const [editing, setEditing] = useState<{ row: number; column: number; text: string; there: string } | null>(
    null,
  );
  const edit = (at: { row: number; column: number }, over?: string): void => {
    const there = editText(workbook, sheet, at.row, at.column);
    setEditing({ row: at.row, column: at.column, text: over ?? there, there });
  };
  const endEdit = (): void => {
    setEditing(null);
    scroller.current?.focus();
  };
  const editorIn = (top: boolean, left: boolean): JSX.Element | null =>
    editing === null ||
    editing.row < frozen.rows !== top ||
    editing.column < frozen.columns !== left ? null : (
      <CellEditor
        key={`${editing.row} ${editing.column}`}
        label={say(workbenchWords, 'editCell', language, { cell: cellName(editing.row, editing.column) })}
        text={editing.text}
        place={{
          left: sheetScale.left(sheet, editing.column) + headings.width,
          top: sheetScale.top(sheet, editing.row) + headings.height,
          width: sheetScale.width(sheet, editing.column),
          height: sheetScale.height(sheet, editing.row),
        }}
        onLeave={endEdit}
        onKeep={(text, after) => {
          if (text !== editing.there) onType(areaBetween(editing, editing), text);
          if (after === 'stay') setEditing(null);
          else {
            endEdit();
            const down = after === 'down' ? 1 : 0;
            block.begin({ row: editing.row + down, column: editing.column + 1 - down });
          }
        }}
      />
    );

  const frameIn = (top: boolean, left: boolean): JSX.Element | null => {
    const part = partIn(selection, frozen, top, left);
    return part === null ? null : (
      <div style={{ position: 'absolute', top: headings.height, left: headings.width, zIndex: 2 }}>
        <SelectionFrame sheet={sheet} area={part} />
      </div>
    );
  };

  useCellInView(scroller, sheet, { row, column }, { top: edgeTop, left: edgeLeft });

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={say(workbenchWords, 'cellsOf', language, { sheet: sheet.name })}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      aria-multiselectable
      aria-activedescendant={`cell-${row}-${column}`}
      style={{
        position: 'relative',
        overflow: 'auto',
        flexGrow: 1,
        minHeight: 0,
        backgroundColor: '#ffffff',
        color: '#000000',
        fontFamily: cellFont.family,
        fontSize: `${cellFont.size}px`,
        contain: 'strict',
        userSelect: 'none', // what is dragged over is cells, not their letters
        forcedColorAdjust: 'none', // a cell's colours are the officer's, and go together
      }}
      onMouseDown={(event) => {
        const to = placeOf(event);
        if (to === null || event.button !== 0) return;
        if (event.shiftKey) block.extend(selected(), to);
        else {
          block.begin(to);
          onFollow(to.row, to.column);
        }
      }}
      onMouseMove={(event) => {
        const to = event.buttons === 1 ? placeOf(event) : null;
        if (to !== null && (to.row !== row || to.column !== column)) block.extend(selected(), to);
      }}
      {...onClipboard({
        copy: () => props.onCopy(selected()),
        empty: () => {
          onType(selected(), '');
        },
        paste: (text) => {
          props.onPaste(selected(), text);
        },
      })}
      onDoubleClick={() => {
        edit(block.corners(selection).fixed);
      }}
      onKeyDown={(event) => {
        const from = selected();
        const { fixed, moving } = block.corners(from);
        const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : '';
        if (key === 'z' || key === 'a') {
          event.preventDefault();
          if (key === 'z') undoEdit(book);
          else onSelect(sheet.cells.used(true) ?? from);
          return;
        }
        const start = editStart(event);
        if (start !== null) {
          event.preventDefault();
          if (start.kind === 'empty') onType(from, '');
          else edit(fixed, start.kind === 'over' ? start.text : undefined);
          return;
        }
        if (event.key === 'Enter') onFollow(fixed.row, fixed.column);
        const grows = event.shiftKey && event.key !== 'Enter';
        const page = Math.max(1, rows.length - 22);
        const next = moveByKey(event, grows ? moving : fixed, { ...size, page });
        if (next === null) return;
        event.preventDefault();
        if (grows) block.extend(from, next);
        else block.begin(next);
      }}
    >
      <div
        style={{
          position: 'relative',
          width: strips.width + headings.width,
          height: strips.height + headings.height,
        }}
      >
        <div style={{ ...layer, top: 0, left: 0, zIndex: 7 }}>
          <div style={{ ...frozenBacking, width: edgeLeft, height: edgeTop }} />
          <div style={{ ...backing, width: headings.width, height: headings.height }} />
          <ColumnHeadings columns={leftColumns} active={selection} />
          <RowHeadings rows={topRows} active={selection} />
          <CellBlock {...sharedLeft} rows={topRows} columns={leftColumns} />
          {frameIn(true, true)}
          {editorIn(true, true)}
        </div>
        <div style={{ ...layer, top: 0, zIndex: 5 }}>
          <div style={{ ...frozenBacking, width: strips.width + headings.width, height: edgeTop }} />
          <ColumnHeadings columns={columns} active={selection} />
          <CellBlock {...shared} rows={topRows} columns={columns} />
          {frameIn(true, false)}
          {editorIn(true, false)}
        </div>
        <div style={{ ...layer, left: 0, zIndex: 6 }}>
          <div style={{ ...frozenBacking, width: edgeLeft, height: strips.height + headings.height }} />
          <RowHeadings rows={rows} active={selection} />
          <CellBlock {...sharedLeft} rows={rows} columns={leftColumns} />
          {frameIn(false, true)}
          {editorIn(false, true)}
        </div>
        <div style={{ position: 'absolute', top: 0, left: 0, zIndex: 0 }}>
          <CellBlock {...shared} rows={rows} columns={columns} />
        </div>
        <div style={{ position: 'absolute', top: headings.height, left: headings.width, zIndex: 1 }}>
          <PictureLayer sheet={sheet} />
          <ChartLayer workbook={workbook} sheet={sheet} version={version} language={language} />
        </div>
        <div style={{ position: 'absolute', top: 0, left: 0, zIndex: 1 }}>{frameIn(false, false)}</div>
        <div style={{ position: 'absolute', top: 0, left: 0, zIndex: 2 }}>{editorIn(false, false)}</div>
      </div>
    </div>
  );
}

/** Of the cell under the pointer; null where there is none. */
function placeOf({ target }: { target: EventTarget }): Place | null {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-row]');
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
