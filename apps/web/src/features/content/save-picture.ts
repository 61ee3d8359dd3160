import { asAddress, type PictureForm, sizes } from './draw-picture.ts';

/** Dots for each pixel, so that it is sharp on any screen. */
const DENSITY = 2;

/** Draws the picture and has the browser keep it. Rejects where it cannot be drawn. */
export async function savePicture(svg: string, form: PictureForm, name: string): Promise<void> {
  const image = new Image();
  image.src = asAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = sizes[form].width * DENSITY;
  canvas.height = sizes[form].height * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the picture was not drawn');
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
