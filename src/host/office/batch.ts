import { actionType, type Action, type AnswerBody, type RequestBody } from './protocol';
import { callMethod, identityOf, setProperty, updateObject } from './actions';
import { answerQuery } from './query';
import { Refusal } from './refusal';
import { BatchObjects } from './batchObjects';
import type { Work } from '../work';
import type { Session } from './session';

/** What a test wants to go wrong: called before each action, it may throw. */
export type ActionGate = (action: Action, index: number) => void;

/**
 * Runs the actions of one request in order. There is no going back: what was done before a failing action stays done, its
 * results are delivered, and the rest is not run. Before each action it may be paused.
 */
export function* runBatch(body: RequestBody, session: Session, gate?: ActionGate): Work<AnswerBody> {
  const objects = new BatchObjects(body.ObjectPaths, session);
  const answer: AnswerBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    yield;
    session.actor = 'addin';
    try {
      gate?.(action, index);
      answer.Results.push({ ActionId: action.Id, Value: run(action, objects, session) });
      if (action.ActionType === actionType.trace) answer.TraceIds?.push(action.Id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answer.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location ?? objects.locationOf(action),
        ActionIndex: index,
        HttpStatusCode: error.httpStatusCode,
      };
      break;
    } finally {
      session.actor = 'person';
    }
  }
  objects.release();
  return answer;
}

function run(action: Action, objects: BatchObjects, session: Session): unknown {
  if (action.ActionType === actionType.trace) return null;
  const found = objects.at(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return found && identityOf(found, session);
    case actionType.query:
      return found && answerQuery(found, action.QueryInfo ?? {}, session, '_Items');
    case actionType.method:
      return found && callMethod(found, action.Name, objects.argumentsOf(action.ArgumentInfo), session);
    case actionType.setProperty:
      setProperty(found, action.Name, objects.argumentsOf(action.ArgumentInfo)[0], session);
      return null;
    case actionType.recursiveQuery:
      // for trees within documents, which Excel's API has none of
      throw new Refusal('NotImplemented', 'Recursive loads are not part of this host.');
    case actionType.queryAsJson:
      return found && answerQuery(found, action.QueryInfo ?? {}, session, 'items');
    case actionType.ensureUnchanged:
      throw new Refusal('NotImplemented', 'ensureUnchanged is not part of this host.');
    case actionType.update:
      updateObject(found, action.ObjectState ?? {}, session);
      return null;
    default:
      throw new Refusal('InvalidRequest', `Action type ${action.ActionType} is not known.`);
  }
}
