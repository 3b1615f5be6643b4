import { useEffect, useState } from 'react';
import type { RenderedPacket } from '../../../shared/api/answers.ts';
import type { Failure } from '../../../shared/lib/result.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { useCaseSession } from '../../store/case-session.ts';
import { drawPacket } from './draw-packet.ts';

/** How long edits may pause before the packet is drawn anew, in milliseconds. */
const PAUSE = 250;

export type PreviewState = {
  /** The last packet drawn; stays in sight while the next one is made. */
  readonly packet: RenderedPacket | null;
  readonly drawing: boolean;
  readonly problem: Failure | null;
  /** Whether edits are missing from it because they could not be saved. */
  readonly stale: boolean;
};

/** The packet of the case as a PDF, drawn by the desk from what is saved and drawn again after every edit. */
export function usePreview(promotionCase: PromotionCase): PreviewState {
  const [state, setState] = useState<Omit<PreviewState, 'stale'>>({ packet: null, drawing: true, problem: null });
  const save = useCaseSession((session) => (session.state.kind === 'open' ? session.state.save.kind : 'saved'));

  useEffect(() => {
    if (save === 'saving') return;
    let current = true;
    setState((before) => ({ ...before, drawing: true }));
    const draw = async (): Promise<void> => {
      const answer = await drawPacket(promotionCase.id, promotionCase.packet, () => current);
      if (!current) return;
      setState((before) =>
        answer.ok
          ? { packet: answer.value, drawing: false, problem: null }
          : { ...before, drawing: false, problem: answer.problem },
      );
    };
    const timer = setTimeout(() => void draw(), PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [promotionCase, save]);

  return { ...state, stale: save === 'failed' };
}
