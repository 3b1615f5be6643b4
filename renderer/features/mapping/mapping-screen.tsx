import { Page } from '../../components/page.tsx';
import type { ScreenProps } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';

export function MappingScreen(_props: ScreenProps) {
  return <Page title={text.mapping.title}>{null}</Page>;
}
