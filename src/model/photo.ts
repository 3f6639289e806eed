/** A picture as bytes, in a form that every reading program takes. */
export interface Photo {
  mediaType: 'image/jpeg' | 'image/png' | 'image/gif';
  bytes: Uint8Array<ArrayBuffer>;
  /** Pixels, as shown: turned the way the file says. */
  width: number;
  height: number;
}

/**
 * Gives the photo of an address, or null where it cannot be had. Is asked once for each address of
 * an export and never throws.
 */
export type PhotoSource = (address: string) => Promise<Photo | null>;
