/** A file of a spreadsheet as text: in UTF-8, or as Excel in Windows saves it without asking. PURE but for the reading. */
export const textOfFile = async (file: Blob): Promise<string> => decoded(new Uint8Array(await file.arrayBuffer()));

export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
