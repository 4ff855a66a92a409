/** A picture of the library in the size that the editor needs it. */
export function SmallPicture({ src, alt }: { src: string; alt: string }) {
  // biome-ignore lint/performance/noImgElement: the library makes its own sizes
  return <img src={src} alt={alt} loading="lazy" />;
}
