import { Page } from '../../components/page.tsx';
import { PartNav } from '../../components/part-nav.tsx';
import type { ScreenProps } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import { CopyMenu } from './copy-menu.tsx';
import { ExportBar } from './export-bar.tsx';
import { FormPart } from './form/form-part.tsx';
import { NamesPart } from './names/names-part.tsx';
import { PACKET_PARTS, partOf } from './packet-parts.ts';
import styles from './packet-screen.module.css';
import { PlanPart } from './plan-part.tsx';
import { ReturnedPart } from './returned/returned-part.tsx';
import { SubmissionsPart } from './submissions/submissions-part.tsx';

/** What the packet holds and what became of those that were handed in, part by part. */
export function PacketScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const part = partOf(item);
  return (
    <Page
      title={text.packet.title}
      lead={text.packet.lead}
      body="fill"
      actions={
        <>
          <CopyMenu promotionCase={promotionCase} plan={promotionCase.packet} />
          <ExportBar promotionCase={promotionCase} plan={promotionCase.packet} />
        </>
      }
    >
      <div className={styles.body}>
        <PartNav
          label={text.packet.parts}
          parts={PACKET_PARTS}
          current={part}
          nameOf={(each) => text.packet.part[each]}
          pathOf={(each) => pathTo('packet', each)}
        />
        {part === 'plan' && <PlanPart promotionCase={promotionCase} pathTo={pathTo} />}
        {part === 'submissions' && <SubmissionsPart promotionCase={promotionCase} item={item} pathTo={pathTo} />}
        {(part === 'names' || part === 'form' || part === 'returned') && (
          <div className={styles.part}>
            {part === 'names' && <NamesPart promotionCase={promotionCase} />}
            {part === 'form' && <FormPart promotionCase={promotionCase} />}
            {part === 'returned' && <ReturnedPart promotionCase={promotionCase} pathTo={pathTo} />}
          </div>
        )}
      </div>
    </Page>
  );
}
