import { Link } from 'wouter';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { text } from '../text/text.ts';

/** An address that leads nowhere, with the way back. */
export function NotFound() {
  return (
    <Page title={text.shell.app}>
      <EmptyState title={text.shell.notFound}>
        <Link href="/">{text.shell.backHome}</Link>
      </EmptyState>
    </Page>
  );
}
