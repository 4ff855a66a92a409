interface PreviewFrameProps {
  path: string;
  /** What is seen in it, for whoever hears it. */
  title: string;
  width: 'phone' | 'desktop';
}

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };

/** A page of the site in a window of its own, as wide as a phone or a screen; it scrolls inside itself. */
export function PreviewFrame({ path, title, width }: PreviewFrameProps) {
  return (
    <div className="preview-frame">
      <iframe src={path} title={title} {...sizes[width]} loading="lazy" className={`frame-${width}`} />
    </div>
  );
}
