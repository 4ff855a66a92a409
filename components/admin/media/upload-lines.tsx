import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';
import { mostMegabytes } from '#lib/media/medium';
import { useProblemText } from '../problem-text.ts';
import type { Upload } from './use-uploads.ts';

interface UploadLinesProps {
  uploads: Upload[];
  onAgain: (key: number) => void;
}

/** How far each upload is, and what became of it. The summary alone is read out: one sentence for many files. */
export function UploadLines({ uploads, onAgain }: UploadLinesProps) {
  const t = useTranslations('upload');
  const done = uploads.filter(({ state }) => state === 'done').length;
  return (
    <div className="upload-lines">
      <p role="status">{uploads.length > 0 ? t('summary', { done, all: uploads.length }) : null}</p>
      <ul>
        {uploads.map((upload) => (
          <li key={upload.key} className={upload.state === 'failed' ? 'upload-failed' : undefined}>
            <UploadLine upload={upload} />
            {upload.state === 'failed' && !upload.isTooLarge ? (
              <Button kind="quiet" onClick={() => onAgain(upload.key)}>
                {t('again')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function UploadLine({ upload }: { upload: Upload }) {
  const t = useTranslations('upload');
  const text = useProblemText();
  const { file, state, share, problem, isTooLarge, path, kind } = upload;
  const { name } = file;
  const percent = Math.floor(share * 100);
  const reason = () => {
    if (isTooLarge) return t('tooLarge', { most: mostMegabytes.document });
    return problem ? text(problem) : t('broken');
  };
  if (state === 'failed') return <p>{`${name}: ${reason()}`}</p>;
  return (
    <>
      <p>{state === 'sending' ? t('sending', { name, percent }) : t(state, { name })}</p>
      {state === 'sending' || state === 'working' ? (
        <progress max={100} value={state === 'working' ? undefined : percent} aria-label={name} />
      ) : null}
      {path ? <a href={path}>{t(`open.${kind ?? 'picture'}`)}</a> : null}
    </>
  );
}
