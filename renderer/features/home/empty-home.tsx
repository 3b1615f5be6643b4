import { EmptyState } from '../../components/empty-state.tsx';
import { text } from '../../text/text.ts';

/** What stands where the cases will be, on the first start. */
export function EmptyHome() {
  return <EmptyState title={text.home.firstTitle}>{text.home.firstText}</EmptyState>;
}
