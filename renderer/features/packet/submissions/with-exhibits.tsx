import { Link } from 'wouter';
import type { Submission } from '../../../../shared/model/submission.ts';
import type { PathTo } from '../../../store/screen-props.ts';

type Props = {
  readonly text: string;
  readonly submission: Pick<Submission, 'exhibits'>;
  readonly pathTo: PathTo;
};

/** What was said of a packet, where "E3" leads to what was its third exhibit, whatever the numbers are now. */
export function WithExhibits({ text, submission: { exhibits }, pathTo }: Props) {
  const named = new Map(exhibits.map((exhibit) => [exhibit.label, exhibit]));
  return text.split(/\b(E\d+)\b/u).map((part, index) => {
    const exhibit = named.get(part);
    return exhibit === undefined ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same number may be named twice
      <Link key={index} href={pathTo('activities', exhibit.activity)} title={exhibit.title}>
        {part}
      </Link>
    );
  });
}
