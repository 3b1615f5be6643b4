import { useCallback, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import type { ScreenProps } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import { RoleSection } from './roles/role-section.tsx';
import styles from './time-screen.module.css';
import { TimelineSection } from './timeline/timeline-section.tsx';
import { UseSection } from './use/use-section.tsx';

/** Where the time went: everything along a timeline, the use of time, and the roles it was spent in. */
export function TimeScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const [, navigate] = useLocation();
  const [focusOn, setFocusOn] = useState<{ readonly id: string } | null>(null);
  const openRole = useCallback((id: string) => setFocusOn({ id }), []);
  const { activities, plan, roles } = promotionCase;
  const open = (id: string | undefined): void => navigate(pathTo('time', id), { replace: true });
  if (item !== undefined && !roles.some(({ id }) => id === item)) return <Redirect to={pathTo('time')} replace />;
  return (
    <Page title={text.time.screen} lead={text.time.lead}>
      <div className={styles.body}>
        {activities.length + plan.length === 0 ? (
          <EmptyState
            title={text.time.emptyTitle}
            action={<Link href={pathTo('activities')}>{text.time.toActivities}</Link>}
          >
            {text.time.emptyText}
          </EmptyState>
        ) : (
          <TimelineSection promotionCase={promotionCase} pathTo={pathTo} onOpenRole={openRole} />
        )}
        {activities.length > 0 && <UseSection promotionCase={promotionCase} pathTo={pathTo} />}
        <RoleSection promotionCase={promotionCase} open={item} onOpen={open} focusOn={focusOn} />
      </div>
    </Page>
  );
}
