import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import { workbenchWords } from '../../definitions/words/workbench';
import { say } from '../../definitions/words/say';
import type { Language } from '../../domain/text';
import type { Sheet } from '../../host/model/sheet';

const useStyles = makeStyles({
  strip: {
    overflowX: 'auto',
    overflowY: 'hidden',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    scrollbarWidth: 'thin',
  },
  tabs: { minWidth: 'max-content' },
});

/** The visible sheets as tabs; arrow keys move between them. */
export function SheetTabs(props: {
  sheets: readonly Sheet[];
  active: Sheet;
  language: Language;
  onChoose: (sheet: Sheet) => void;
}): JSX.Element {
  const { sheets, active, language, onChoose } = props;
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [active]);
  return (
    <div className={styles.strip} ref={strip}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={say(workbenchWords, 'sheets', language)}
        selectedValue={active.id}
        onTabSelect={(_, { value }) => {
          const sheet = sheets.find(({ id }) => id === value);
          if (sheet !== undefined) onChoose(sheet);
        }}
      >
        {sheets.map((sheet) => (
          <Tab
            key={sheet.id}
            value={sheet.id}
            style={
              sheet.tabColor === undefined ? undefined : { boxShadow: `inset 0 3px 0 ${sheet.tabColor}` }
            }
          >
            {sheet.name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
