import { useEffect, useRef } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';

/**
 * What to do when another audience is chosen: gaps that were released to one are not thereby released to another, and are
 * again to that one when it is chosen once more.
 */
export function useReleasedGaps({ control, setValue }: UseFormReturn<PacketPlan>): (audience: string) => void {
  const [audience, isReleased] = useWatch({ control, name: ['audience', 'gapsReleased'] });
  const releasedTo = useRef<string | null>(null);
  useEffect(() => {
    if (isReleased) releasedTo.current = audience;
    else if (releasedTo.current === audience) releasedTo.current = null;
  }, [audience, isReleased]);
  return (chosen) => setValue('gapsReleased', chosen === releasedTo.current, { shouldDirty: true });
}
