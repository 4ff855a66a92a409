interface PreviewFrameProps {
  path: string;
  /** What is seen in it, for whoever hears it. */
  title: string;
  width: 'phone' | 'desktop';
}

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };

/**
 * A page of the site in a window of its own, as wide as a phone or a screen. It scrolls inside itself; where a screen
 * would not fit it is shown smaller, never narrower.
 */
export function PreviewFrame({ path, title, width }: PreviewFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={`preview-frame preview-${width}`} aria-label={title} tabIndex={0}>
      <iframe src={path} title={title} {...sizes[width]} loading="lazy" />
    </section>
  );
}
