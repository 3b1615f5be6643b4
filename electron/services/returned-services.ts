import type { Desk } from './desk.ts';
import type { Services } from './services.ts';

/** What readers wrote into a packet that came back; the file itself is not kept. */
export function returnedServices(desk: Desk): Pick<Services, 'review.read'> {
  return { 'review.read': ({ bytes }) => desk.returned.read(bytes) };
}
