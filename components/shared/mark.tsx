/** The mark of the portal: the gold ribbon around the sun that rises over mountains. Says nothing to a screen reader. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 64 64" width="32" height="32" aria-hidden="true">
      <rect width="64" height="64" rx="14" fill="#14264b" />
      <circle cx="32" cy="28.5" r="8.5" fill="#fbe9b8" />
      <path
        fill="#3d5a8a"
        d="M0 50L12 37L20 44L32 30L44 44L52 37L64 50A14 14 0 0 1 50 64H14A14 14 0 0 1 0 50Z"
      />
      <g fill="none" strokeWidth="7.5">
        <path stroke="#c8921a" d="M49 60C40 49 17 39 17 22A15 15 0 0 1 32 7" />
        <path stroke="#f0c65a" d="M15 60C24 49 47 39 47 22A15 15 0 0 0 32 7" />
      </g>
    </svg>
  );
}
