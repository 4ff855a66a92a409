import type { NamedLink } from '#lib/articles/article-view';

interface LinkListProps {
  id: string;
  heading: string;
  links: NamedLink[];
}

/** A titled row of links; nothing where there is none. */
export function LinkList({ id, heading, links }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <nav className="links" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {links.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
