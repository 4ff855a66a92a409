import { Button, ButtonLink } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';

interface NameSearchProps {
  /** The list without a search. */
  path: string;
  search: string;
  words: { label: string; find: string; reset: string };
}

/** Looks for a part of a name: a form that only leads to another address. */
export function NameSearch({ path, search, words }: NameSearchProps) {
  return (
    <search>
      <form action={path} className="library-filters">
        <TextField
          id="search"
          name="q"
          type="search"
          label={words.label}
          maxLength={100}
          defaultValue={search}
        />
        <div className="button-row">
          <Button type="submit">{words.find}</Button>
          {search ? (
            <ButtonLink kind="quiet" href={path}>
              {words.reset}
            </ButtonLink>
          ) : null}
        </div>
      </form>
    </search>
  );
}
