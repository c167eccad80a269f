/**
 * Offset of the first byte that no UTF-8 text can have there, or null where all is well. The platform's decoder
 * only says that something is wrong; a curator has to know where.
 */
export function firstInvalidByte(bytes: Uint8Array): number | null {
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i += 1;
      continue;
    }
    const length = lengthOf(lead);
    if (length === 0) return i;
    for (let k = 1; k < length; k += 1) {
      const [least, most] = k === 1 ? secondByte(lead) : TRAILING;
      const byte = bytes[i + k];
      if (byte === undefined) return i;
      if (byte < least || byte > most) return byte < 0x80 ? i : i + k;
    }
    i += length;
  }
  return null;
}

const TRAILING = [0x80, 0xbf] as const;

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** Overlong forms, surrogates and code points beyond the last are ruled out by the second byte. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return TRAILING;
}
