/** A key as people and files write it: 32 bytes in base64, in either alphabet, with or without the sign at its end. */
export function isKey(text: string): boolean {
  return /^[\w+/-]{43}=?$/.test(text) && keyBytes(text).length === 32;
}

export function keyBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}

export function keyText(key: Uint8Array): string {
  return Buffer.from(key).toString("base64");
}
