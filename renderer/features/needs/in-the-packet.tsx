import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { changePacketPlan } from '../../../shared/case/title-page-edits.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { Button } from '../../components/button.tsx';
import { tell, tellProblem } from '../../components/popups/toasts.tsx';
import { changeCase, undoIfLast } from '../../store/case-session.ts';
import type { PathTo } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import styles from './needs-screen.module.css';

type Props = { readonly promotionCase: PromotionCase; readonly pathTo: PathTo };

/** Whether the packet tells of needs, and the way to make it. */
export function InThePacket({ promotionCase: { id, packet }, pathTo }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const [added, setAdded] = useState(false);
  // The button is gone by then, and the focus goes on to what stands in its place.
  useEffect(() => {
    if (added) link.current?.focus();
  }, [added]);
  const words = text.needs;
  if (packet.sections.includes('needs')) {
    return (
      <p className={styles.packet}>
        {words.packetHas}{' '}
        <Link ref={link} href={pathTo('packet')}>
          {words.packetOpen}
        </Link>
      </p>
    );
  }
  const add = (): void => {
    changeCase((current) => {
      const { sections } = current.packet;
      return sections.includes('needs')
        ? null
        : changePacketPlan(current, { ...current.packet, sections: [...sections, 'needs'] });
    });
    setAdded(true);
    tell({
      title: words.packetAdded,
      action: {
        label: text.shell.undo,
        run: () => tellProblem(undoIfLast(id, { name: 'change-packet', subject: id })),
      },
    });
  };
  return <Button onClick={add}>{words.packetAdd}</Button>;
}
