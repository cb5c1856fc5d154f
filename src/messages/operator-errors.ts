import type { Params } from '../diagnostics/finding.ts';
import { SmorgError } from '../diagnostics/smorg-error.ts';
import { ACTION_ERRORS } from './action/action-errors.ts';
import { CODEOWNERS_ERRORS } from './codeowners/codeowners-errors.ts';
import { GIT_ERRORS, type OperatorErrorEntry } from './git-errors.ts';

/** Every mistake of an operator, in both languages. */
export const OPERATOR_ERRORS = {
  'unknown-option': {
    exitCode: 2,
    text: { en: 'There is no option "{option}".', tr: '"{option}" diye bir seçenek yok.' },
    help: {
      en: '{hint}"smorg {command} --help" lists the options.',
      tr: '{hint}Seçenekler: "smorg {command} --help".',
    },
  },
  'option-without-value': {
    exitCode: 2,
    text: { en: 'The option "{option}" needs a value.', tr: '"{option}" seçeneği bir değer ister.' },
    help: { en: 'Write it behind the option: {example}.', tr: 'Değeri seçeneğin arkasına yazın: {example}.' },
  },
  'bad-option-value': {
    exitCode: 2,
    text: { en: '"{value}" is not a value of {option}.', tr: '"{value}", {option} için geçerli bir değer değil.' },
    help: { en: 'Write one of these: {choices}.', tr: 'Şunlardan birini yazın: {choices}.' },
  },
  'missing-argument': {
    exitCode: 2,
    text: { en: 'The command "{command}" needs "{argument}".', tr: '"{command}" komutu "{argument}" ister.' },
    help: { en: '"smorg {command} --help" shows how it is called.', tr: 'Kullanımı: "smorg {command} --help".' },
  },
  'too-many-arguments': {
    exitCode: 2,
    text: {
      en: 'The command "{command}" takes fewer arguments.',
      tr: '"{command}" komutuna fazladan bağımsız değişken yazılmış.',
    },
    help: { en: '"smorg {command} --help" shows how it is called.', tr: 'Kullanımı: "smorg {command} --help".' },
  },
  'incomplete-command': {
    exitCode: 2,
    text: { en: 'The command "{command}" needs a second word.', tr: '"{command}" komutu ikinci bir sözcük ister.' },
    help: { en: '"smorg {command} --help" shows which.', tr: 'Hangileri olduğu: "smorg {command} --help".' },
  },
  'unknown-command': {
    exitCode: 2,
    text: { en: 'There is no command "{command}".', tr: '"{command}" diye bir komut yok.' },
    help: { en: '{hint}"smorg --help" lists the commands.', tr: '{hint}Komutlar: "smorg --help".' },
  },
  'no-such-path': {
    exitCode: 3,
    text: { en: 'There is no file or folder "{path}".', tr: '"{path}" adlı bir dosya ya da klasör yok.' },
    help: {
      en: '{hint}Check the spelling, or run smorg in the folder that holds smorg.yaml.',
      tr: '{hint}Yazımı denetleyin ya da smorg komutunu smorg.yaml dosyasının bulunduğu klasörde çalıştırın.',
    },
  },
  'nothing-to-check': {
    exitCode: 3,
    text: {
      en: 'Nothing to check: no YAML file of an organisation in "{path}".',
      tr: 'Denetlenecek bir şey yok: "{path}" içinde bir kuruluşun YAML dosyası bulunamadı.',
    },
    help: {
      en: 'A file is read when it ends in .yaml or .yml, git does not ignore it, and it has a section such as "people:" or "accounts:".',
      tr: 'Bir dosya .yaml ya da .yml ile bitiyorsa, git onu yok saymıyorsa ve içinde "people:" ya da "accounts:" gibi bir bölüm varsa okunur.',
    },
  },
  'unreadable-configuration': {
    exitCode: 2,
    text: { en: 'The configuration "{path}" cannot be read.', tr: '"{path}" yapılandırması okunamıyor.' },
    help: {
      en: 'Check that the file exists and that you may read it.',
      tr: 'Dosyanın var olduğunu ve okuma izniniz bulunduğunu denetleyin.',
    },
  },
  'broken-configuration': {
    exitCode: 2,
    text: { en: 'The configuration "{path}" has mistakes.', tr: '"{path}" yapılandırmasında hatalar var.' },
    help: { en: '"smorg lint" shows them.', tr: 'Görmek için: "smorg lint".' },
  },
  'bad-now': {
    exitCode: 2,
    text: {
      en: '"{value}" is not a date or time that --now can take.',
      tr: '"{value}", --now için geçerli bir tarih ya da saat değil.',
    },
    help: {
      en: 'Write a date, a local time or an instant: 2026-11-30, "2026-11-30 10:00" or 2026-11-30T07:00:00Z.',
      tr: 'Bir tarih, yerel saat ya da an yazın: 2026-11-30, "2026-11-30 10:00" ya da 2026-11-30T07:00:00Z.',
    },
  },
  'bad-date': {
    exitCode: 2,
    text: {
      en: '"{value}" is not a date that {option} can take.',
      tr: '"{value}", {option} için geçerli bir tarih değil.',
    },
    help: { en: 'Write a day that exists: 2026-12-07.', tr: 'Var olan bir gün yazın: 2026-12-07.' },
  },
  'no-playbook': {
    exitCode: 2,
    text: {
      en: 'There is no playbook "{playbook}": the organisation has none at all.',
      tr: '"{playbook}" diye bir kriz senaryosu yok: kuruluşta hiç senaryo yazılmamış.',
    },
    help: {
      en: 'Write one under `playbooks`; "smorg schema playbooks" shows its fields.',
      tr: '`playbooks` bölümünde bir senaryo yazın; alanları: "smorg schema playbooks".',
    },
  },
  'unknown-name': {
    exitCode: 2,
    text: {
      en: 'Nothing in the plan is called "{value}" for {option}.',
      tr: 'Planda {option} için "{value}" adlı bir kayıt yok.',
    },
    help: { en: '{hint}There are: {choices}.', tr: '{hint}Bulunanlar: {choices}.' },
  },
  'unknown-rule': {
    exitCode: 2,
    text: { en: 'There is no rule "{rule}".', tr: '"{rule}" diye bir kural yok.' },
    help: { en: '{hint}"smorg rules" lists them all.', tr: '{hint}Tüm kurallar: "smorg rules".' },
  },
  'unknown-section': {
    exitCode: 2,
    text: { en: 'There is no section "{section}".', tr: '"{section}" diye bir bölüm yok.' },
    help: { en: '{hint}The sections are: {choices}.', tr: '{hint}Bölümler: {choices}.' },
  },
  'baseline-exists': {
    exitCode: 2,
    text: { en: 'The baseline "{path}" exists already.', tr: '"{path}" temel çizgisi zaten var.' },
    help: {
      en: '"smorg baseline prune" takes away what is cured; delete the file to start anew.',
      tr: 'Giderilenleri çıkarmak için "smorg baseline prune" komutunu çalıştırın; baştan başlamak için dosyayı silin.',
    },
  },
  'no-baseline': {
    exitCode: 2,
    text: { en: 'There is no baseline "{path}".', tr: '"{path}" adlı bir temel çizgi yok.' },
    help: { en: '"smorg baseline write" makes one.', tr: 'Oluşturmak için: "smorg baseline write".' },
  },
  'bad-baseline': {
    exitCode: 2,
    text: {
      en: 'Line {line} of the baseline "{path}" cannot be read.',
      tr: '"{path}" temel çizgisinin {line}. satırı okunamıyor.',
    },
    help: {
      en: 'Restore the file from git, or delete it and run "smorg baseline write".',
      tr: 'Dosyayı git üzerinden geri alın ya da silip "smorg baseline write" komutunu çalıştırın.',
    },
  },
  'output-not-written': {
    exitCode: 2,
    text: { en: 'The file "{path}" cannot be written.', tr: '"{path}" dosyası yazılamıyor.' },
    help: { en: 'Check the folder and its permissions.', tr: 'Klasörü ve izinlerini denetleyin.' },
  },
  'two-reports-one-output': {
    exitCode: 2,
    text: {
      en: 'The reports {formats} would run into one another on the screen.',
      tr: '{formats} raporları ekranda birbirine karışır.',
    },
    help: {
      en: 'Send all but one to files: --format json=report.json.',
      tr: 'Biri dışında hepsini dosyaya gönderin: --format json=rapor.json.',
    },
  },
  'one-workspace-only': {
    exitCode: 2,
    text: {
      en: '"{option}" works on one workspace, and {count} were found.',
      tr: '"{option}" tek bir çalışma alanıyla çalışır; {count} çalışma alanı bulundu.',
    },
    help: { en: 'Name the one you mean: {choices}.', tr: 'Hangisini istediğinizi belirtin: {choices}.' },
  },
  'fail-on-new-alone': {
    exitCode: 2,
    text: {
      en: 'Nothing says since when something counts as new.',
      tr: 'Neyin ne zamandan beri yeni sayılacağı belirtilmemiş.',
    },
    help: {
      en: 'Name a branch, a tag or a commit: --since main --fail-on-new.',
      tr: 'Bir dal, etiket ya da commit adı yazın: --since main --fail-on-new.',
    },
  },
  'not-with-since': {
    exitCode: 2,
    text: {
      en: '"{option}" shows one state and does not go with --since.',
      tr: '"{option}" tek bir durumu gösterir; --since ile birlikte kullanılamaz.',
    },
    help: {
      en: 'Leave out one of the two. Formats with --since: {choices}.',
      tr: 'İkisinden birini yazmayın. --since ile kullanılabilen biçimler: {choices}.',
    },
  },
  ...GIT_ERRORS,
  ...ACTION_ERRORS,
  ...CODEOWNERS_ERRORS,
} as const satisfies Record<string, OperatorErrorEntry>;

/** The name of an operator's mistake. */
export type OperatorErrorCode = keyof typeof OPERATOR_ERRORS;

/** The error for a mistake of the operator, with its words in both languages; the caller throws it. */
export function operatorError(code: OperatorErrorCode, params: Params = {}): SmorgError {
  const entry: OperatorErrorEntry = OPERATOR_ERRORS[code];
  return new SmorgError(code, { ...entry, params });
}
