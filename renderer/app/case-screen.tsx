import { Suspense } from 'react';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { later } from '../components/later.ts';
import { ActivitiesScreen } from '../features/activities/activities-screen.tsx';
import { CompareScreen } from '../features/compare/compare-screen.tsx';
import { DetailsScreen } from '../features/details/details-screen.tsx';
import { HistoryScreen } from '../features/history/history-screen.tsx';
import { MappingScreen } from '../features/mapping/mapping-screen.tsx';
import { NeedsScreen } from '../features/needs/needs-screen.tsx';
import { PlanScreen } from '../features/plan/plan-screen.tsx';
import { RefereesScreen } from '../features/referees/referees-screen.tsx';
import { TimeScreen } from '../features/time/time-screen.tsx';
import { type Screen, screenPath } from './routes.ts';

const PacketScreen = later(async () => (await import('../features/packet/packet-screen.tsx')).PacketScreen);

type Props = {
  readonly screen: Screen;
  readonly item: string | undefined;
  readonly caseId: string;
  readonly promotionCase: PromotionCase;
};

/** The screen that the address names; features get the case, the item and the ways to other screens. */
export function CaseScreen({ screen, item, caseId, promotionCase }: Props) {
  const pathTo = (to: Screen, toItem?: string): string => screenPath(caseId, to, toItem);
  const common = { promotionCase, item, pathTo };
  switch (screen) {
    case 'activities':
      return <ActivitiesScreen {...common} />;
    case 'map':
      return <MappingScreen {...common} />;
    case 'compare':
      return <CompareScreen {...common} />;
    case 'time':
      return <TimeScreen {...common} />;
    case 'plan':
      return <PlanScreen {...common} />;
    case 'needs':
      return <NeedsScreen {...common} />;
    case 'packet':
      return (
        <Suspense fallback={null}>
          <PacketScreen {...common} />
        </Suspense>
      );
    case 'referees':
      return <RefereesScreen {...common} />;
    case 'details':
      return <DetailsScreen {...common} />;
    case 'history':
      return <HistoryScreen {...common} />;
    default:
      return assertNever(screen);
  }
}
