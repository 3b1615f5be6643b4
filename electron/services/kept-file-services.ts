import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { Attachment } from '../../shared/model/attachment.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { submission } from '../../shared/model/submission.ts';
import { packetFileName } from '../../shared/packet/packet-file-name.ts';
import { redact } from '../../shared/packet/redact.ts';
import { deliver } from './deliver.ts';
import type { Desk } from './desk.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { fileNameAsGiven } from './file-name.ts';
import { inLibrary } from './in-library.ts';
import type { Services } from './services.ts';
import { todayOf } from './today.ts';

type Name = 'file.attach' | 'file.save' | 'packet.freeze' | 'packet.compare';

/** Files that belong to a case: attached ones, and packets as they were handed in, with what has changed since. */
export function keptFileServices(desk: Desk): Pick<Services, Name> {
  return {
    'file.attach': async ({ id, name, mediaType, bytes }) => {
      const kept = inLibrary(desk, (library) => library.keepBlob(id, bytes));
      return kept.ok ? success({ hash: kept.value, name, mediaType, size: bytes.length }) : kept;
    },
    'file.save': async ({ id, hash }) => {
      const opened = inLibrary(desk, (library) => library.open(id));
      if (!opened.ok) return opened;
      const file = fileOf(opened.value.case, hash);
      if (file === null) return failure(unknownFile());
      const { name, extension } = fileNameAsGiven(file.name);
      return deliver(desk.dialogs, {
        fileName: name,
        extension,
        label: extension === '' ? 'File' : `${extension.toUpperCase()} file`,
        mediaType: file.mediaType === '' ? 'application/octet-stream' : file.mediaType,
        make: async () => withoutLoss(inLibrary(desk, (library) => library.blob(id, hash))),
      });
    },
    'packet.freeze': async ({ id, plan, format, date, note }) => {
      const opened = inLibrary(desk, (library) => library.open(id));
      if (!opened.ok) return opened;
      const subject = opened.value.case;
      const now = todayOf(desk.clock());
      const written = await desk.documents.write({ case: subject, plan, format, now });
      if (!written.ok) return written;
      const frozen = await desk.documents.content({ kind: 'freeze', packet: { case: subject, plan, now } });
      if (!frozen.ok) return frozen;
      const { bytes } = written.value;
      const { bytes: content, exhibits, verdicts } = frozen.value;
      const kept = inLibrary(desk, (library) => library.keepBlob(id, bytes));
      if (!kept.ok) return kept;
      const keptContent = inLibrary(desk, (library) => library.keepBlob(id, content));
      if (!keptContent.ok) return keptContent;
      return success(
        submission.parse({
          id: desk.newId(),
          date,
          audience: plan.audience,
          format,
          fileName: packetFileName(redact(subject, plan), plan, format),
          hash: kept.value,
          size: bytes.length,
          track: subject.target.track,
          level: subject.target.level,
          ladderVersion: subject.ladder.version,
          note,
          plan,
          content: { hash: keptContent.value, size: content.length },
          exhibits,
          verdicts,
        }),
      );
    },
    'packet.compare': async ({ id, earlier, later }) => {
      const opened = inLibrary(desk, (library) => library.open(id));
      if (!opened.ok) return opened;
      const subject = opened.value.case;
      const one = keptPacket(desk, subject, earlier);
      if (!one.ok) return one;
      if (later !== null) {
        const other = keptPacket(desk, subject, later);
        return other.ok ? desk.documents.content({ kind: 'compare', earlier: one.value, later: other.value }) : other;
      }
      // Only what the same reader gets can be held against it.
      const plan = { ...subject.packet, audience: one.value.audience };
      const fresh = { case: subject, plan, now: todayOf(desk.clock()) };
      return desk.documents.content({ kind: 'compare', earlier: one.value, later: fresh });
    },
  };
}

/** What a submission said, out of the library. Codes `no-such-submission`, `content-unknown`, and those of reading a blob. */
function keptPacket(desk: Desk, { id: caseId, submissions }: PromotionCase, id: string) {
  const found = submissions.find((each) => each.id === id);
  if (found === undefined) return failure(unknownSubmission());
  const { content, exhibits, verdicts, audience } = found;
  if (content === null) return failure(unknownContent());
  const bytes = inLibrary(desk, (library) => library.blob(caseId, content.hash));
  return bytes.ok ? success({ bytes: bytes.value, exhibits, verdicts, audience }) : bytes;
}

type Named = Pick<Attachment, 'name' | 'mediaType'>;

/** What a case calls the file of a hash; null when it names none. */
function fileOf({ activities, submissions, forms }: PromotionCase, hash: string): Named | null {
  const handedIn = submissions.find((item) => item.hash === hash);
  if (handedIn !== undefined) return { name: handedIn.fileName, mediaType: FILE_KINDS[handedIn.format].mediaType };
  const form = forms.find((item) => item.hash === hash);
  if (form !== undefined) return { name: form.fileName, mediaType: FILE_KINDS.docx.mediaType };
  return activities.flatMap(({ attachments }) => attachments).find((item) => item.hash === hash) ?? null;
}

function withoutLoss(read: Result<Uint8Array<ArrayBuffer>, Failure>) {
  return read.ok ? success({ bytes: read.value, lostGlyphs: [] }) : read;
}

function unknownSubmission(): Failure {
  return {
    code: 'no-such-submission',
    message: 'The case does not have this packet any more; look at it in the history.',
  };
}

function unknownContent(): Failure {
  return {
    code: 'content-unknown',
    message:
      'Only the facts of this packet are known: it was handed in before Rungs kept what a packet says. Its file can still be saved.',
  };
}

function unknownFile(): Failure {
  return { code: 'no-such-file', message: 'The case does not have this file any more; look at it in the history.' };
}
