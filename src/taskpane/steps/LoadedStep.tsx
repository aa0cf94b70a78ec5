import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useEffect, useState, type JSX } from 'react';
import { problemSentence } from '../../present/problemSentence';
import { usePane } from '../usePane';
import { loadStep, stepHere, type LaterStep } from './laterSteps';

/** A step (one for its whole life: give it a key) that is loaded when it is first opened. Without a connection that is said in its place, with a way on; the pane around it stays. */
export function LoadedStep({ step }: { step: LaterStep }): JSX.Element | null {
  const { say, language } = usePane();
  const [Step, setStep] = useState(() => stepHere(step));
  const [tries, setTries] = useState(0);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    loadStep(step).then(
      (loaded) => {
        setStep(() => loaded);
      },
      () => {
        setMissing(true);
      },
    );
  }, [step, tries]);
  if (Step !== undefined) return <Step />;
  if (!isMissing) return null;
  const { message, fix } = problemSentence({ code: 'notLoaded', details: {} }, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {fix}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            setMissing(false);
            setTries(tries + 1);
          }}
        >
          {say('tryAgain')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
