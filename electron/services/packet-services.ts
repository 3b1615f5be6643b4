import type { CopiedPart } from '../../shared/api/answers.ts';
import { type Failure, type Result, success } from '../../shared/lib/result.ts';
import type { ExportFormat } from '../../shared/model/export-format.ts';
import type { PacketPlan } from '../../shared/model/packet-plan.ts';
import { packetFileName } from '../../shared/packet/packet-file-name.ts';
import { redact } from '../../shared/packet/redact.ts';
import type { DocumentJob } from '../worker/document-job.ts';
import { deliver } from './deliver.ts';
import type { Desk } from './desk.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { inLibrary } from './in-library.ts';
import type { Services } from './services.ts';
import { todayOf } from './today.ts';

/** The packet of a case as it is saved: drawn for the preview, handed out in a format, or a part of it for the clipboard. */
export function packetServices(desk: Desk): Pick<Services, 'packet.render' | 'packet.export' | 'packet.copy'> {
  const jobFor = (id: string, plan: PacketPlan, format: ExportFormat): Result<DocumentJob, Failure> => {
    const opened = inLibrary(desk, (library) => library.open(id));
    return opened.ok ? success({ case: opened.value.case, plan, format, now: todayOf(desk.clock()) }) : opened;
  };
  return {
    'packet.render': async ({ id, plan }) => {
      const job = jobFor(id, plan, 'pdf');
      if (!job.ok) return job;
      const written = await desk.documents.preview(job.value);
      if (!written.ok) return written;
      const { bytes, pages, headings, lostGlyphs } = written.value;
      return success({ bytes, pages: pages ?? 0, headings, lostGlyphs });
    },
    'packet.export': async ({ id, plan, format }) => {
      const job = jobFor(id, plan, format);
      if (!job.ok) return job;
      return deliver(desk.dialogs, {
        fileName: packetFileName(redact(job.value.case, plan), plan, format),
        extension: format,
        ...FILE_KINDS[format],
        make: () => desk.documents.write(job.value),
      });
    },
    'packet.copy': async ({ id, plan, part }) => {
      const job = jobFor(id, plan, 'md');
      if (!job.ok) return job;
      const written = await desk.documents.write({ ...job.value, format: 'clipboard', part });
      if (!written.ok) return written;
      return JSON.parse(new TextDecoder().decode(written.value.bytes)) as Result<CopiedPart, Failure>;
    },
  };
}
