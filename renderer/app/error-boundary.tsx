import { Component, type ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { text } from '../text/text.ts';

type Props = {
  readonly title: string;
  /** What can be done about it. */
  readonly advice: string;
  readonly children: ReactNode;
};
type State = { readonly crashed: boolean };

/** Catches what a screen throws and shows one sentence instead of nothing; logs no case text. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <Page title={this.props.title}>
        <EmptyState
          title={text.shell.crashed}
          action={
            <>
              <Button look="primary" onClick={() => this.setState({ crashed: false })}>
                {text.shell.reload}
              </Button>
              <Button onClick={() => this.leave()}>{text.shell.backHome}</Button>
            </>
          }
        >
          {this.props.advice}
        </EmptyState>
      </Page>
    );
  }

  private leave(): void {
    window.location.hash = '#/';
    this.setState({ crashed: false });
  }
}
