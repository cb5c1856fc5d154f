import type { Text } from '../diagnostics/text.ts';

/** A mistake of an operator: its exit code, what is wrong, and the cure. */
export interface OperatorErrorEntry {
  readonly exitCode: 2 | 3;
  readonly text: Text;
  readonly help: Text;
}

/** What can be in the way where an earlier state is wanted, in both languages. */
export const GIT_ERRORS = {
  'no-git': {
    exitCode: 2,
    text: {
      en: 'There is no git on this machine, so nothing earlier can be read.',
      tr: 'Bu bilgisayarda git yok; bu yüzden önceki durum okunamıyor.',
    },
    help: {
      en: 'Install git, or put it on the PATH.',
      tr: 'git kurun ya da PATH içine ekleyin.',
    },
  },
  'no-repository': {
    exitCode: 2,
    text: {
      en: 'There is no git repository around "{path}", so there is nothing earlier to compare with.',
      tr: '"{path}" bir git deposunun içinde değil; karşılaştırılacak önceki bir durum yok.',
    },
    help: {
      en: 'Run smorg in a folder that git knows, or make it one: git init, git add, git commit.',
      tr: 'smorg komutunu git deposu olan bir klasörde çalıştırın ya da depo oluşturun: git init, git add, git commit.',
    },
  },
  'bad-ref': {
    exitCode: 2,
    text: { en: '"{ref}" cannot be the name of an earlier state.', tr: '"{ref}" önceki bir durumun adı olamaz.' },
    help: {
      en: 'Name a branch, a tag or a commit: main, origin/main, v1.2, HEAD~1.',
      tr: 'Bir dal, etiket ya da commit adı yazın: main, origin/main, v1.2, HEAD~1.',
    },
  },
  'no-such-ref': {
    exitCode: 2,
    text: {
      en: 'There is no branch, tag or commit "{ref}".',
      tr: '"{ref}" adlı bir dal, etiket ya da commit yok.',
    },
    help: {
      en: '{hint}"git branch -a" lists the branches; what stands on the server only comes with "git fetch".',
      tr: '{hint}Dallar: "git branch -a"; yalnızca sunucuda bulunanlar "git fetch" ile gelir.',
    },
  },
  'before-first-commit': {
    exitCode: 2,
    text: {
      en: '"{ref}" would lie before the first commit, so there is no earlier state to compare with.',
      tr: '"{ref}" ilk committen öncesine denk geliyor; karşılaştırılacak daha önceki bir commit yok.',
    },
    help: {
      en: 'Name HEAD to compare what is not committed yet with the last commit, or commit once more.',
      tr: 'Henüz commit edilmemiş değişiklikleri son commitle karşılaştırmak için HEAD yazın ya da bir commit daha oluşturun.',
    },
  },
  'ref-not-in-clone': {
    exitCode: 2,
    text: {
      en: '"{ref}" is not in this clone, which holds only the last commits (it is shallow).',
      tr: '"{ref}" bu kopyada yok; kopya yalnızca son commitleri içeriyor (sığ kopya).',
    },
    help: {
      en: 'Fetch the rest: git fetch --unshallow origin. In GitHub Actions: actions/checkout with "fetch-depth: 0".',
      tr: 'Kalanını getirin: git fetch --unshallow origin. GitHub Actions içinde: actions/checkout adımına "fetch-depth: 0" yazın.',
    },
  },
  shallow: {
    exitCode: 2,
    text: {
      en: 'Where "{ref}" and the present parted is not in this clone, which holds only the last commits (it is shallow).',
      tr: '"{ref}" ile şimdiki durumun ayrıldığı nokta bu kopyada yok; kopya yalnızca son commitleri içeriyor (sığ kopya).',
    },
    help: {
      en: 'Fetch the rest: git fetch --unshallow origin. In GitHub Actions: actions/checkout with "fetch-depth: 0".',
      tr: 'Kalanını getirin: git fetch --unshallow origin. GitHub Actions içinde: actions/checkout adımına "fetch-depth: 0" yazın.',
    },
  },
  'no-common-commit': {
    exitCode: 2,
    text: {
      en: '"{ref}" and the present have no commit in common.',
      tr: '"{ref}" ile şimdiki durumun ortak bir commiti yok.',
    },
    help: {
      en: 'Name a ref that the present comes from; "smorg diff" without --merge-base compares with any.',
      tr: 'Şimdiki durumun kaynağı olan bir dal, etiket ya da commit yazın; "smorg diff", --merge-base olmadan herhangi biriyle karşılaştırır.',
    },
  },
  'objects-missing': {
    exitCode: 2,
    text: {
      en: 'This clone does not hold the files of "{ref}" (it is partial).',
      tr: 'Bu kopya "{ref}" durumunun dosyalarını içermiyor (kısmi kopya).',
    },
    help: {
      en: 'smorg opens no connection. Let git fetch them: git fetch --refetch --no-filter origin.',
      tr: 'smorg bağlantı kurmaz. Dosyaları git ile getirin: git fetch --refetch --no-filter origin.',
    },
  },
  'git-failed': {
    exitCode: 2,
    text: { en: 'git cannot read the repository: {detail}', tr: 'git depoyu okuyamıyor: {detail}' },
    help: {
      en: '"git status" in the same folder shows the same.',
      tr: 'Aynı klasörde "git status" da bunu gösterir.',
    },
  },
} as const satisfies Record<string, OperatorErrorEntry>;
