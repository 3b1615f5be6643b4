import { useEffect, useState } from 'react';
import type { ExportFormat } from '../../../../shared/model/export-format.ts';
import type { LostGlyph } from '../../../../shared/model/lost-glyph.ts';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import { ask } from '../../../api/client.ts';

/** Characters that the PDF of a packet cannot draw; none for a format that embeds no fonts, nor until it is known. */
export function useLostGlyphs(caseId: string, plan: PacketPlan, format: ExportFormat): readonly LostGlyph[] {
  const [glyphs, setGlyphs] = useState<readonly LostGlyph[]>([]);
  useEffect(() => {
    if (format !== 'pdf') return;
    let current = true;
    void ask('packet.render', { id: caseId, plan }).then((answer) => {
      if (current && answer.ok) setGlyphs(answer.value.lostGlyphs);
    });
    return () => {
      current = false;
    };
  }, [caseId, plan, format]);
  return glyphs;
}
