'use client';

import { useTranslations } from 'next-intl';
import { keyWords, otherKeys } from '../text/editor-keys.ts';
import { isMac } from '../text/toolbar.tsx';
import { tools } from '../text/tools.ts';

const others = ['toTools', 'leave', 'block', 'lineBreak', 'nest', 'lift', 'save'] as const;

interface KeysHelpProps {
  /** Whether blocks of a source can be checked here. */
  isTranslation: boolean;
}

/** Every key of the text. */
export function KeysHelp({ isTranslation }: KeysHelpProps) {
  const t = useTranslations('editor');
  const row = (name: string, words: string, keys: string) => (
    <tr key={name}>
      <th scope="row">{words}</th>
      <td>
        <kbd>{keyWords(keys, isMac())}</kbd>
      </td>
    </tr>
  );
  return (
    <div className="table-scroll">
      <table className="keys-help">
        <thead>
          <tr>
            <th scope="col">{t('keysHelp.what')}</th>
            <th scope="col">{t('keysHelp.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((name) => row(name, t(`key.${name}`), otherKeys[name]))}
          {isTranslation ? row('check', t('key.check'), otherKeys.check) : null}
          {tools.map(({ name, keys }) => (keys ? row(name, t(`tool.${name}`), keys) : null))}
        </tbody>
      </table>
    </div>
  );
}
