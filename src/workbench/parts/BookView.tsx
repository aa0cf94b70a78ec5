import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';
import { editText } from '../book/editText';
import { followLink } from '../book/followLink';
import type { Book } from '../book/openBook';
import { selectCells } from '../book/selectCells';
import { selectedCells } from '../book/selectedCells';
import { typeIntoCell } from '../book/typeIntoCell';
import { useBookVersion } from '../book/useBookVersion';
import { SheetGrid } from '../grid/SheetGrid';
import { CellBar } from './CellBar';
import { SheetTabs } from './SheetTabs';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** An open workbook: the cell that is selected, the sheet, the tabs. */
export function BookView({ book, language }: { book: Book; language: Language }): JSX.Element | null {
  const styles = useStyles();
  const version = useBookVersion(book);
  const [refused, setRefused] = useState(false);
  const { workbook } = book;
  const sheets = workbook.sheets.filter(
    ({ kind, visibility }) => kind === 'worksheet' && visibility === 'Visible',
  );
  const active = workbook.sheets[workbook.active];
  const sheet = active !== undefined && sheets.includes(active) ? active : sheets[0];
  if (sheet === undefined) return null;
  const selection = selectedCells(book, sheet);
  const { row, column } = selection;
  return (
    <div className={styles.view}>
      <CellBar
        row={row}
        column={column}
        shown={refused ? say(workbenchWords, 'cannotType', language) : editText(workbook, sheet, row, column)}
        language={language}
      />
      <SheetGrid
        key={sheet.id}
        book={book}
        sheet={sheet}
        selection={selection}
        version={version}
        language={language}
        onSelect={(area) => {
          setRefused(false);
          selectCells(book, sheet, area);
        }}
        onType={(atRow, atColumn, text) => {
          setRefused(!typeIntoCell(book, sheet, atRow, atColumn, text));
        }}
        onFollow={(atRow, atColumn) => {
          followLink(book, sheet, atRow, atColumn);
        }}
      />
      <SheetTabs
        sheets={sheets}
        active={sheet}
        language={language}
        onChoose={(chosen) => {
          selectCells(book, chosen, selectedCells(book, chosen));
        }}
      />
    </div>
  );
}
