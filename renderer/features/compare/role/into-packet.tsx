import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { changePacketPlan } from '../../../../shared/case/title-page-edits.ts';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import { Button } from '../../../components/button.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { text } from '../../../text/text.ts';

type Props = { readonly packet: PacketPlan; readonly href: string };

/** Adds the section on the role in fact to the packet; once it is there, leads to it. */
export function IntoPacket({ packet, href }: Props) {
  const isIn = packet.sections.includes('excess');
  const link = useRef<HTMLAnchorElement>(null);
  const pressed = useRef(false);
  // The button goes when it is pressed: the focus goes on to what takes its place.
  useEffect(() => {
    if (isIn && pressed.current) link.current?.focus();
    pressed.current = false;
  }, [isIn]);
  const add = (): void => {
    pressed.current = true;
    changeCase((current) =>
      changePacketPlan(current, { ...current.packet, sections: [...current.packet.sections, 'excess'] }),
    );
  };
  return isIn ? (
    <p>
      {text.compare.isInPacket}{' '}
      <Link ref={link} href={href}>
        {text.compare.toPacket}
      </Link>
    </p>
  ) : (
    <Button onClick={add}>{text.compare.intoPacket}</Button>
  );
}
