import { Checkbox, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SheetPlan } from '../../domain/sheetPlan';
import { sheetKey } from '../state/sheetKey';
import { usePane } from '../usePane';
import { usePreview } from '../usePreview';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  line: {
    display: 'grid',
    // the room that the longest words and the link want, whether they are there yet or not: no name breaks when they come
    gridTemplateColumns: 'minmax(0, 1fr) 92px 40px',
    alignItems: 'center',
    columnGap: '8px',
    overflowWrap: 'anywhere',
  },
  // as high as a finger needs
  open: { padding: '4px 0' },
  detail: { color: tokens.colorNeutralForeground2, textAlign: 'end' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The sheets that a run can write: which of them to write, and what each would change. */
export function SheetChoice({ plans }: { plans: readonly SheetPlan[] }): JSX.Element {
  const { state, dispatch, jobs, say } = usePane();
  const styles = useStyles();
  const previews = usePreview(plans);
  const { leftOut } = state.publishing;
  const known = [...(state.read?.owned ?? []), ...(state.published ?? [])];
  return (
    <ul className={styles.list}>
      {plans.map(({ id, part, name }) => {
        const key = sheetKey(id, part);
        const there = known.findLast((sheet) => sheet.id === id && sheet.part === part)?.name;
        const isOut = leftOut.has(key);
        const change = changeOf(key, there !== undefined, isOut);
        return (
          <li key={key} className={styles.line}>
            <Checkbox
              checked={!isOut}
              label={
                <>
                  {there ?? name} <span className={styles.hidden}>{change}</span>
                </>
              }
              onChange={(_, { checked }) => {
                dispatch({ kind: 'sheetLeftOut', sheet: key, leftOut: checked !== true });
              }}
            />
            {/* said with the checkbox: seen at the end of its line */}
            <Text size={200} className={styles.detail} aria-hidden="true">
              {change}
            </Text>
            {there !== undefined && (
              <Link
                inline
                as="button"
                className={styles.open}
                aria-label={say('openSheet', { sheet: there })}
                onClick={() => {
                  jobs.goTo({ sheet: there, row: 0, column: 0 });
                }}
              >
                {say('open')}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );

  function changeOf(key: string, isThere: boolean, isOut: boolean): string {
    if (isOut) return say(isThere ? 'sheetLeft' : 'sheetLeftNew');
    const preview = previews.get(key);
    if (preview === undefined) return say(isThere ? 'sheetChanged' : 'sheetNew');
    if (preview.change === 'new') return say('sheetNew');
    if (preview.change === 'same') return say('sheetSame');
    return preview.cells === 0 ? say('sheetChanged') : say('sheetCells', { cells: preview.cells });
  }
}
