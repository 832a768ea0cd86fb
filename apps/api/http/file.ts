/** A file as an answer. Always to be saved: what somebody uploaded or sent never runs as a page of this site. */
import { StreamableFile } from '@nestjs/common';

/** A name without the folders that somebody wrote before it: where it is saved is up to whoever saves it (RFC 6266, 4.3). */
export const baseName = (name: string): string => name.split(/[/\\]/).at(-1)?.replace(/^\.+/, '') || 'bestand';

export const fileAnswer = (content: Buffer, name: string): StreamableFile =>
  new StreamableFile(content, { type: 'application/octet-stream', disposition: `attachment; filename*=UTF-8''${encodeURIComponent(baseName(name)).replaceAll("'", '%27')}`, length: content.length });
