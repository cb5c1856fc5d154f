import type { Text } from '../../diagnostics/text.ts';

/** What the action says about its own doing, in the log and as notices. */
export const ACTION_WORDS = {
  comparedMergeCommit: {
    en: 'Compared with {commit}, the target branch as the merge commit holds it.',
    tr: 'Karşılaştırılan durum: {commit}, birleştirme commitindeki hedef dal.',
  },
  comparedMergeBase: {
    en: 'Compared with {commit}, where this branch left the target branch.',
    tr: 'Karşılaştırılan durum: {commit}, bu dalın hedef daldan ayrıldığı nokta.',
  },
  comparedPush: {
    en: 'Compared with {commit}, what the branch was before this push.',
    tr: 'Karşılaştırılan durum: {commit}, dalın bu gönderimden önceki hâli.',
  },
  comparedMergeGroup: {
    en: 'Compared with {commit}, on which the merge queue builds.',
    tr: 'Karşılaştırılan durum: {commit}, birleştirme kuyruğunun temel aldığı durum.',
  },
  noBaseEvent: {
    en: 'Nothing to compare with: this event has no earlier state. Everything is checked.',
    tr: 'Karşılaştırılacak bir şey yok: bu olayın önceki bir durumu yok. Her şey denetleniyor.',
  },
  noBaseNewBranch: {
    en: 'Nothing to compare with: the branch is new. Everything is checked.',
    tr: 'Karşılaştırılacak bir şey yok: dal yeni. Her şey denetleniyor.',
  },
  targetCheckedOut: {
    en: 'The target branch is checked out and not the pull request, so nothing of the pull request was seen. Run the workflow on "pull_request" with actions/checkout as it is.',
    tr: 'Çekme isteği değil, hedef dal alınmış; çekme isteğindeki hiçbir şey görülmedi. İş akışını "pull_request" olayında, actions/checkout adımını olduğu gibi bırakarak çalıştırın.',
  },
  noRepository: {
    en: 'Nothing to compare with: git knows no commit in "{path}". Everything was checked, old and new. Check out the repository with actions/checkout.',
    tr: 'Karşılaştırılacak bir şey yok: git "{path}" içinde bir commit bulamadı. Eski ve yeni her şey denetlendi. Depoyu actions/checkout ile alın.',
  },
  baseMissing: {
    en: 'The earlier state {commit} is not in this clone and could not be fetched, so everything was checked, old and new. Give actions/checkout "fetch-depth: 0".',
    tr: 'Önceki durum {commit} bu kopyada yok ve getirilemedi; bu yüzden eski ve yeni her şey denetlendi. actions/checkout adımına "fetch-depth: 0" yazın.',
  },
  baseLost: {
    en: 'What the branch was before ({commit}) is gone, probably after a forced push, so everything was checked, old and new.',
    tr: 'Dalın önceki hâli ({commit}) artık yok, büyük olasılıkla zorlamalı bir gönderimden sonra; bu yüzden eski ve yeni her şey denetlendi.',
  },
  baseUnreadable: {
    en: 'The earlier state {commit} could not be compared, so everything was checked, old and new. {detail}',
    tr: 'Önceki durum {commit} ile karşılaştırılamadı; bu yüzden eski ve yeni her şey denetlendi. {detail}',
  },
  commentForbidden: {
    en: 'The comment was not written: the token may not do so ({status}). Give the job "permissions: pull-requests: write".',
    tr: 'Yorum yazılmadı: belirtecin buna izni yok ({status}). İşe "permissions: pull-requests: write" verin.',
  },
  commentForbiddenFork: {
    en: 'The comment was not written: on a pull request from a fork the token may only read ({status}). The text stands in {path}; a workflow on "workflow_run" may write it.',
    tr: 'Yorum yazılmadı: çatallanmış bir depodan gelen çekme isteğinde belirteç yalnızca okuyabilir ({status}). Metin {path} dosyasında; "workflow_run" ile çalışan bir iş akışı onu yazabilir.',
  },
  commentNotFound: {
    en: 'The comment was not written: GitHub finds no such pull request for this token ({status}). Check "github-token" and "permissions: pull-requests: write".',
    tr: 'Yorum yazılmadı: GitHub bu belirteçle böyle bir çekme isteği bulamıyor ({status}). "github-token" girdisini ve "permissions: pull-requests: write" iznini denetleyin.',
  },
  commentRefused: {
    en: 'The comment was not written: GitHub refused it ({status}). The conversation may be locked or full; the summary says the same.',
    tr: 'Yorum yazılmadı: GitHub kabul etmedi ({status}). Konuşma kilitli ya da dolu olabilir; özet aynı şeyi söyler.',
  },
  commentLimited: {
    en: 'The comment was not written: GitHub asks to wait longer than this run may ({status}). The next run writes it; the summary says the same.',
    tr: 'Yorum yazılmadı: GitHub bu çalışmanın bekleyebileceğinden uzun beklemeyi istiyor ({status}). Sonraki çalışma yazacak; özet aynı şeyi söyler.',
  },
  commentUnanswered: {
    en: 'The comment was not written: GitHub did not answer. The next run writes it; the summary says the same.',
    tr: 'Yorum yazılmadı: GitHub yanıt vermedi. Sonraki çalışma yazacak; özet aynı şeyi söyler.',
  },
  commentFailed: {
    en: 'The comment was not written: GitHub failed ({status}). The next run writes it; the summary says the same.',
    tr: 'Yorum yazılmadı: GitHub tarafında bir hata oldu ({status}). Sonraki çalışma yazacak; özet aynı şeyi söyler.',
  },
  commentNoToken: {
    en: 'The comment was not written: there is no token. Leave "github-token" out, or give it one.',
    tr: 'Yorum yazılmadı: belirteç yok. "github-token" girdisini yazmayın ya da ona bir belirteç verin.',
  },
  reportFailed: {
    en: '"{what}" could not be written: {detail} The result of the step is the same without it.',
    tr: '"{what}" yazılamadı: {detail} Adımın sonucu onsuz da aynıdır.',
  },
  broke: {
    en: 'smorg failed; the result is unknown. Please report it with the log.',
    tr: 'smorg çalışırken bozuldu; sonuç bilinmiyor. Günlükle birlikte bildirin.',
  },
} as const satisfies Readonly<Record<string, Text>>;
