import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

import { withoutFigures } from '../state/withoutFigures';
import { CopyDetails } from './CopyDetails';

interface Held {
  sentence: string;
  again: string;
  version: string;
  children: ReactNode;
}

/** Stands in for a part that could not be drawn. The pane's state lies above it, so what the officer chose is kept. */
export class FaultBoundary extends Component<Held, { account: string | null }> {
  override state: { account: string | null } = { account: null };

  static getDerivedStateFromError(thrown: unknown): { account: string } {
    const { name, message } = thrown instanceof Error ? thrown : { name: typeof thrown, message: '' };
    return { account: `${name}: ${withoutFigures(message).slice(0, 200)}` };
  }

  override render(): ReactNode {
    const { account } = this.state;
    if (account === null) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{this.props.sentence}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              this.setState({ account: null });
            }}
          >
            {this.props.again}
          </Button>
          <CopyDetails account={`Judgement Grid ${this.props.version} · drawing · ${account}`} />
        </MessageBarActions>
      </MessageBar>
    );
  }
}
