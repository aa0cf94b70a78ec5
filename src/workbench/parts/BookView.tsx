import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { formatNumber } from '../../definitions/words/formatNumber';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';
import { mostCells } from '../book/areaEdit';
import { copyCells } from '../book/copyCells';
import { editText } from '../book/editText';
import { followLink } from '../book/followLink';
import type { Book } from '../book/openBook';
import { pasteCells } from '../book/pasteCells';
import { selectCells } from '../book/selectCells';
import { selectedCells } from '../book/selectedCells';
import { typeIntoCells } from '../book/typeIntoCells';
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
  const [refused, setRefused] = useState<keyof typeof workbenchWords | null>(null);
  const { workbook } = book;
  const sheets = workbook.sheets.filter(
    ({ kind, visibility }) => kind === 'worksheet' && visibility === 'Visible',
  );
  const active = workbook.sheets[workbook.active];
  const sheet = active !== undefined && sheets.includes(active) ? active : sheets[0];
  if (sheet === undefined) return null;
  const selection = selectedCells(book, sheet);
  const { row, column } = selection;
  const refuse = (word: keyof typeof workbenchWords, isDone: boolean): void => {
    setRefused(isDone ? null : word);
  };
  return (
    <div className={styles.view}>
      <CellBar
        area={selection}
        shown={editText(workbook, sheet, row, column)}
        refused={
          refused === null
            ? undefined
            : say(workbenchWords, refused, language, { most: formatNumber(mostCells) })
        }
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
          setRefused(null);
          selectCells(book, sheet, area);
        }}
        onType={(area, text) => {
          const isOne = area.rows === 1 && area.columns === 1;
          refuse(
            isOne ? 'cannotType' : 'cannotChange',
            typeIntoCells(book, sheet, area, () => text),
          );
        }}
        onPaste={(area, text) => {
          refuse('cannotChange', pasteCells(book, sheet, area, text));
        }}
        onCopy={(area) => {
          const copied = copyCells(workbook, sheet, area);
          refuse('cannotCopy', copied !== null);
          return copied;
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
