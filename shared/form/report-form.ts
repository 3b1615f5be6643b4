import { type Failure, type Result, success } from '../lib/result.ts';
import type { PacketData } from '../packet/packet-data.ts';
import type { Preview } from './filled-text.ts';
import { formData } from './form-data.ts';
import type { FormReport } from './form-report.ts';
import { noticeSentence, placeText, problemSentence } from './form-sentences.ts';
import { formSpots } from './form-spots.ts';
import { insertPreviews, shortText } from './insert-previews.ts';
import { inspectForm } from './inspect-form.ts';

/** All that a window shows of a form. Codes: those of `readWordFile`. */
export function reportForm(form: Uint8Array, data: PacketData): Result<FormReport, Failure> {
  const inspected = inspectForm(form, data);
  if (!inspected.ok) return inspected;
  const spots = formSpots(form);
  if (!spots.ok) return spots;
  const { placeholders, problems, notices, isTemplate } = inspected.value;
  return success({
    isTemplate,
    placeholders: placeholders.map(({ places, preview, ...each }) => ({
      ...each,
      places: [...new Set(places.map(placeText))],
      preview: shortened(preview),
    })),
    problems: problems.map(({ place, ...each }) => ({ ...each, sentence: problemSentence({ ...each, place }) })),
    notices: [...new Set(notices.map(noticeSentence))],
    spots: spots.value.map(({ place, ...each }) => ({ ...each, place: placeText(place) })),
    previews: insertPreviews(formData(data)),
  });
}

function shortened(preview: Preview | null): Preview | null {
  return preview?.kind === 'text' ? { ...preview, text: shortText(preview.text) } : preview;
}
