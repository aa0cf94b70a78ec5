import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

interface Held {
  sentence: string;
  again: string;
  children: ReactNode;
}

/** Stands in for a part that could not be drawn. The pane's state lies above it, so what the officer chose is kept. */
export class FaultBoundary extends Component<Held, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{this.props.sentence}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              this.setState({ failed: false });
            }}
          >
            {this.props.again}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
