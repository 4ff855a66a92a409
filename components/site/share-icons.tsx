import type { ShareNetwork } from './share-networks.ts';

export type ShareIconName = ShareNetwork | 'link' | 'sheet';

/* The networks' glyphs follow those of Simple Icons (CC0). */
const glyphs: Record<ShareIconName, string> = {
  vk: 'M6.8 7.3H4c.1 6.2 3.3 10 8.8 10h.3v-3.6c2 .2 3.5 1.7 4.1 3.6h2.9c-.8-2.9-2.9-4.4-4.1-5 1.2-.8 3-2.6 3.5-5h-2.6c-.6 2-2.2 3.8-3.8 4v-4h-2.6v6.9c-1.6-.4-3.6-2.3-3.7-6.9Z',
  x: 'M13.9 10.5 21.2 2h-1.7l-6.4 7.4L8.1 2H2.2l7.7 11.1L2.2 22h1.7l6.7-7.8 5.4 7.8h5.8Zm-2.4 2.8-.8-1.1-6.1-8.9h2.6l5 7.2.8 1.1 6.5 9.3h-2.7Z',
  ok: 'M12 2.3a4.9 4.9 0 1 0 0 9.8 4.9 4.9 0 0 0 0-9.8m0 2.9a2 2 0 1 1 0 4 2 2 0 0 1 0-4M7.9 12.3a1.4 1.4 0 0 0-.7 2.6 9 9 0 0 0 2.8 1.2l-2.7 2.7a1.4 1.4 0 0 0 2 2l2.7-2.7 2.7 2.7a1.4 1.4 0 0 0 2-2L14 16.1a9 9 0 0 0 2.8-1.2 1.4 1.4 0 1 0-1.5-2.4 6.2 6.2 0 0 1-6.6 0c-.2-.1-.5-.2-.8-.2',
  whatsapp:
    'M16.2 13.8c-.2-.1-1.4-.7-1.6-.8-.2-.1-.4-.1-.5.1l-.8.9c-.1.2-.3.2-.5.1a6.5 6.5 0 0 1-3.3-2.8c-.1-.3 0-.4.1-.5l.6-.8v-.4l-.7-1.8c-.2-.5-.4-.4-.6-.4h-.4c-.2 0-.4.1-.6.3-.2.2-.9.8-.9 2s.9 2.3 1 2.5c.1.1 1.7 2.5 4.1 3.6 1.5.6 2 .7 2.8.6.5-.1 1.4-.6 1.6-1.2.2-.5.2-1 .1-1.1zM12 20a8 8 0 0 1-4.1-1.1l-.3-.2-3 .8.8-3-.2-.3A8 8 0 1 1 12 20m0-17.6a9.6 9.6 0 0 0-8.3 14.4L2.3 21.8l5.1-1.3A9.6 9.6 0 1 0 12 2.4',
  telegram:
    'M20.7 3.7 2.9 10.6c-1.2.5-1.2 1.2-.2 1.5l4.5 1.4 1.7 5.3c.2.6.1.8.7.8.5 0 .7-.2 1-.5l2.2-2.1 4.5 3.3c.8.5 1.4.2 1.6-.7l3-14.2c.3-1.2-.5-1.8-1.2-1.7M8 13.2l9.9-6.2c.5-.3.9-.1.5.2l-8 7.3-.3 3.3z',
  link: 'M10.6 13.4a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7l-1.8 1.8 1.4 1.4 1.8-1.8a2 2 0 0 1 2.9 2.9l-3.5 3.5a2 2 0 0 1-2.9 0zm2.8-2.8a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1.8-1.8-1.4-1.4-1.8 1.8a2 2 0 0 1-2.9-2.9l3.5-3.5a2 2 0 0 1 2.9 0z',
  sheet: 'M12 2 6.5 7.5l1.4 1.4L11 5.8V16h2V5.8l3.1 3.1 1.4-1.4zM4 13v9h16v-9h-2v7H6v-7z',
};

/** The drawings of both share rows, once a page. Takes no room, with and without our styles. */
export function ShareIconSheet() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {Object.entries(glyphs).map(([name, path]) => (
        <symbol key={name} id={`s-${name}`} viewBox="0 0 24 24">
          <path d={path} />
        </symbol>
      ))}
    </svg>
  );
}

export function ShareIcon({ name }: { name: ShareIconName }) {
  return (
    <svg width="24" height="24" aria-hidden="true">
      <use href={`#s-${name}`} />
    </svg>
  );
}
