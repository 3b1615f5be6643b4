import { useEffect, useState } from 'react';
import type { RenderedPacket } from '../../../../shared/api/answers.ts';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import { ask } from '../../../api/client.ts';

/** The packet of a plan as its PDF; null until it is known, and where nothing of it is wanted. */
export function useDrawn(caseId: string, plan: PacketPlan, wanted: boolean): RenderedPacket | null {
  const [drawn, setDrawn] = useState<RenderedPacket | null>(null);
  useEffect(() => {
    setDrawn(null);
    if (!wanted) return;
    let current = true;
    void ask('packet.render', { id: caseId, plan }).then((answer) => {
      if (current && answer.ok) setDrawn(answer.value);
    });
    return () => {
      current = false;
    };
  }, [caseId, plan, wanted]);
  return drawn;
}
