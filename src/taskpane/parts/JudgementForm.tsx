import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { Domain, Framework } from '../../domain/framework';
import type { DomainResult } from '../../domain/judgement';
import type { JudgementRole } from '../../domain/judgementLog';
import { dayWithLevel } from '../state/dayWithLevel';
import type { Draft, PersonDraft } from '../state/draft';
import { focusFault } from '../focusFault';
import { draftFault } from '../state/draftFault';
import { draftOf } from '../state/draftOf';
import { judgementEntry } from '../state/judgementEntry';
import { usePane } from '../usePane';
import { DomainLog } from './DomainLog';
import { EarlierJudged } from './EarlierJudged';
import { EvidenceChanged } from './EvidenceChanged';
import { NotTakenUp } from './NotTakenUp';
import { PanelPart } from './PanelPart';
import { PersonFields } from './PersonFields';
import { SavedLine } from './SavedLine';
import { UndoLast } from './UndoLast';

const useStyles = makeStyles({
  start: { alignSelf: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

/** The officers' own judgement of a domain: level, reason, name and day, and the moderator's. Never saved without a reason where it needs one, nor without a name and a day. */
export function JudgementForm(props: {
  framework: Framework;
  domain: Domain;
  judged: DomainResult;
}): JSX.Element {
  const { framework, domain, judged } = props;
  const { state, dispatch, jobs, say, language, today } = usePane();
  const styles = useStyles();
  const [tried, setTried] = useState(false);
  const typed = state.drafts.get(domain.id);
  const stands = draftOf(judged, state.officer, today());
  const draft = typed ?? stands;
  const { moderated } = draft;
  const fault = draftFault(draft, judged);
  const faultOf = (role: JudgementRole) =>
    tried && fault?.role === role ? { field: fault.field, said: say(fault.word) } : undefined;
  const change = (part: Partial<Draft>): void => {
    dispatch({ kind: 'draftTyped', domain: domain.id, draft: { ...draft, ...part } });
  };
  const suggested = judged.suggestion.level;
  const measure = draft.level ?? suggested;
  return (
    <PanelPart heading={say('judgementHeading')}>
      <NotTakenUp problems={judged.notTakenUp ?? []} />
      <EarlierJudged framework={framework} judged={judged} />
      <EvidenceChanged changes={judged.evidenceChanges ?? []} />
      <PersonFields
        framework={framework}
        domain={domain.id}
        draft={draft}
        words={{
          level: 'level',
          noLevel: suggested === null ? 'noLevelAtAll' : 'noLevelOfMine',
          reason: 'reason',
          hint: 'reasonHint',
          by: 'yourName',
          on: 'judgedOn',
        }}
        needsReason={draft.level !== null && draft.level !== suggested}
        fault={faultOf('lead')}
        onChange={(part) => {
          change(withDay(part, draft, stands, today()));
        }}
      />
      {moderated === undefined ? (
        <Button
          className={styles.start}
          size="small"
          appearance="subtle"
          onClick={() => {
            change({ moderated: { level: null, reason: '', by: state.officer, on: today() } });
          }}
        >
          {say('moderate')}
        </Button>
      ) : (
        <PanelPart heading={say('moderationHeading')}>
          <Text size={200}>{say('moderationNote')}</Text>
          <PersonFields
            framework={framework}
            domain={domain.id}
            draft={moderated}
            words={{
              level: 'moderatedLevel',
              noLevel: 'noModeratedLevel',
              reason: 'moderatedReason',
              hint: 'moderatedReasonHint',
              by: 'moderatedBy',
              on: 'moderatedOn',
            }}
            needsReason={moderated.level !== null && moderated.level !== measure}
            fault={faultOf('moderator')}
            onChange={(part) => {
              const dated = withDay(part, moderated, stands.moderated ?? moderated, today());
              change({ moderated: { ...moderated, ...dated } });
            }}
          />
        </PanelPart>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={state.work !== null}
          onClick={({ currentTarget }) => {
            setTried(true);
            if (fault !== undefined) {
              focusFault(currentTarget);
              return;
            }
            setTried(false);
            const after = judgementEntry(draft, domain.id, framework, language);
            jobs.enter({ sheet: 'grid', key: domain.id, after });
          }}
        >
          {say('saveJudgement')}
        </Button>
        {typed !== undefined && (
          <Button
            size="small"
            onClick={() => {
              setTried(false);
              dispatch({ kind: 'draftTyped', domain: domain.id, draft: null });
            }}
          >
            {say('cancel')}
          </Button>
        )}
        <UndoLast mine={({ sheet }) => sheet === 'grid'} />
      </div>
      {typed === undefined ? (
        <SavedLine sheet="grid" about={[domain.id]} />
      ) : (
        <Text size={200}>{say('notSaved')}</Text>
      )}
      <DomainLog domain={domain.id} />
    </PanelPart>
  );
}

/** What is changed of a person's judgement, with the day of the level that they choose. */
function withDay(
  part: Partial<PersonDraft>,
  draft: PersonDraft,
  stands: PersonDraft,
  today: string,
): Partial<PersonDraft> {
  return part.level === undefined ? part : { ...part, on: dayWithLevel(part.level, draft, stands, today) };
}
