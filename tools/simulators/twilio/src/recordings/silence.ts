/** MPEG 2.5, layer III, 8 kbit/s at 8 kHz, one channel: each frame has 72 bytes and lasts 72 ms. */
const HEADER = [0xff, 0xe3, 0x18, 0xc4];
const FRAME_BYTES = 72;
const FRAME_MS = 72;

/** An MP3 file of so many seconds in which nothing is heard; a frame of zeros is silence. */
export function silence(seconds: number): Buffer {
  const frames = Math.ceil((seconds * 1000) / FRAME_MS);
  const file = Buffer.alloc(frames * FRAME_BYTES);
  for (let frame = 0; frame < frames; frame++) file.set(HEADER, frame * FRAME_BYTES);
  return file;
}
