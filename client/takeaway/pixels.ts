// A drawing as pixels.

/** Longer than this no side of a picture is, as browsers draw nothing then. */
const longestSide = 8_192

/** Twice the size, so that it is sharp in print; less where it would become too large. */
export function scaleOf({ width, height }: { width: number; height: number }): number {
  return Math.min(2, longestSide / Math.max(width, height))
}

/** Throws where the browser cannot draw it. */
export async function pictureOf(figure: { svg: string; width: number; height: number }): Promise<Blob> {
  const scale = scaleOf(figure)
  const address = URL.createObjectURL(new Blob([figure.svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(figure.width * scale)
    canvas.height = Math.floor(figure.height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob === null) throw new Error('The browser made no picture of it.')
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}
