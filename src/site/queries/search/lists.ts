import { fold } from '../../../components/search/fold.ts';
import type { Named } from '../../../components/search/types.ts';
import type { Dataset } from '../../../dataset/index.ts';
import { type Key, keyOf, t } from '../../../i18n/index.ts';
import { THEMES } from '../../../model/index.ts';
import { createLinks } from '../../links.ts';
import glossary from '../../search-words.json' with { type: 'json' };
import { SUBJECTS, subjectKey, subjectsOf } from '../../subjects.ts';
import { plain } from './plain.ts';

/** English words whose Chinese ones are of a kind. */
const englishFor = (fits: (chinese: string) => boolean): string[] =>
  Object.entries(glossary)
    .filter(([, words]) => words.some(fits))
    .map(([english]) => fold(plain(english)));

/** The lists as they stand after a choice: the pledges about schools, the projects of a theme. */
export function lists(dataset: Dataset): Named[] {
  const to = createLinks('zh', '/');
  const entry = (key: Key, what: Key, path: string, also: readonly string[]): Named => ({
    type: 'list',
    zh: t('zh', key, { what: t('zh', what) }),
    en: t('en', key, { what: t('en', what) }),
    also,
    path: path.slice(1),
  });
  const about = SUBJECTS.filter((subject) =>
    dataset.pledges.some((pledge) => subjectsOf(pledge.text).includes(subject)),
  ).map((subject) =>
    entry('search.list.pledges', subjectKey(subject), to.pledges({ subject }), [
      ...new Set([subject, ...englishFor((chinese) => subjectsOf(chinese).includes(subject))]),
    ]),
  );
  const themed = THEMES.flatMap((theme) => [
    ...(dataset.projects.some((project) => project.theme === theme)
      ? [entry('search.list.projects', keyOf('theme', theme), to.projects({ theme }), [theme])]
      : []),
    ...(dataset.observations.some((figure) => figure.theme === theme)
      ? [entry('search.list.figures', keyOf('theme', theme), to.figures({ theme }), [theme])]
      : []),
  ]);
  return [...about, ...themed];
}
