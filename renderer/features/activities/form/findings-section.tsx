import { useMemo } from 'react';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { FormSection } from '../../../components/fields/form-section.tsx';
import { FindingList } from '../../../components/lists/finding-list.tsx';
import { findingLinker } from '../../../store/finding-links.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { useFindings } from '../../../store/use-findings.ts';
import { text } from '../../../text/text.ts';
import { findingsAbout, isBesideField } from './findings-about.ts';

type Props = { readonly promotionCase: PromotionCase; readonly activityId: string; readonly pathTo: PathTo };

/** What an honest reader may ask about the activity beyond its fields, which say it themselves; nothing when there is nothing. */
export function FindingsSection({ promotionCase, activityId, pathTo }: Props) {
  const { findings, subject } = useFindings(promotionCase);
  const about = useMemo(
    () => findingsAbout(findings, subject, activityId).filter((finding) => !isBesideField(finding, subject)),
    [findings, subject, activityId],
  );
  const own = pathTo('activities', activityId);
  const linkOf = useMemo(() => findingLinker(subject, pathTo), [subject, pathTo]);
  if (about.length === 0) return null;
  return (
    <FormSection title={text.activities.readerMayAsk}>
      <FindingList
        findings={about}
        linkOf={(finding) => {
          const link = linkOf(finding);
          return link.href === own ? null : link;
        }}
      />
    </FormSection>
  );
}
