import { calendarYears } from './calendar-years.ts'
import type { CuePack } from './cue-pack.ts'
import { deniedField } from './denied-field.ts'
import { without } from './without.ts'

const knowledge =
  'expérience|expériences|connaissance|connaissances|notion|notions|pratique|maîtrise|compétence|compétences|niveau'
const done =
  'utilisé|travaillé|pratiqué|programmé|développé|appris|touché|codé|manipulé|employé|fait|mis|écrit|déployé|administré|conçu|rencontré'
const toLearn =
  'toucher|goûter|mettre|apprendre|former|découvrir|travailler|évoluer|approfondir|monter|développer|perfectionner|spécialiser|explorer|initier|acquérir|progresser|passer|réécrire|migrer|porter|essayer|utiliser|tester|intégrer'
const others =
  'dba|sysadmin|client|clients|éditeur|fournisseurs|concurrents|stagiaires|collègue|collègues|prestataire|prestataires|fournisseur|infogérant|hébergeur|agence|freelances|confrères|sous-traitant|sous-traitants|agences|partenaire|stagiaire|intégrateur|data-scientists|analystes|testeurs|maison-mère|société|consultants|scientifiques|chercheurs|techniciens'
const kind =
  'mobile|front|frontend|infrastructure|infra|plateforme|data|ops|devops|réseau|système|systèmes|autre|externe|voisine|end'
const did =
  'développe|développait|développent|développaient|gère|gérait|gèrent|géraient|utilise|utilisait|utilisent|utilisaient|écrit|écrivait|écrivent|écrivaient|maintient|maintenait|maintiennent|maintenaient|administre|administrait|administrent|administraient|travaille|travaillait|travaillent|travaillaient|exploite|exploitait|faisait|faisaient|assurait|assuraient|entraîne|entraînent|entraînaient|choisi|voulait|voulaient|exigeait|déployait|déployaient|faisait|fait|font|codait|codaient|tournait|livrait|livraient|fournissait|fournissaient'

/** Left out: what only an elision tells ("l'autre équipe"). */
// biome-ignore format: one cue a line
export const frenchCues: CuePack = {
  polarity: {
    asserted: [
      `n|ne utilise|touche|pratique|fais|code|développe plus|pas en|de? @ depuis ${calendarYears}`,
      `n ai plus|pas utilisé|touché|pratiqué|fait|écrit|codé en|de? @ depuis ${calendarYears}`,
      'fait|fais|faire|faisait découvrir|explorer|essayer >>',
      'pas|nul|aucun un? jour|semaine|projet|mois sans >',
      ...without(
        'sans',
        'aurait|auraient|aurions|aurais|serions|serait|tenu|tenait|impossible|impensable|rien|tombait|tombaient|plantait|plantaient|écroulait|effondrait|ramait',
      ),
      'en|à plus|côté de >',
      'outre >',
      'pas|non seulement|uniquement|que .. @',
      'jamais cessé|arrêté .. @',
      'ne|n .. pas|jamais seulement|uniquement|que|cessé|arrêté .. @',
    ],
    negated: [
      ...deniedField('pas|aucun|aucune|jamais de|d?'),
      'ignore tout|totalement|presque tout? de|d|du? @',
      '@ m est|sont|reste|restent totalement|encore|complètement? inconnu|inconnue|inconnus|étranger|étrangère|étrangers',
      'n y connais|comprends rien|pas en|à|aux|de @',
      'méconnais @',
      'connais @ que de|par nom|ouï',
      'à l exception de|d|du|des >',
      'exception d|de|du|des >',
      'à part @ , .. tous|toutes|tout',
      'part @ , .. tous|toutes|tout',
      'hors @',
      'non|pas pas? @ , mais',
      'non|pas pas? @ mais',
      '@ non|jamais|aucune $',
      '@ ne m intéresse|intéressent|attire|attirent pas',
      '@ .. pas mon|ma domaine|truc|fort|spécialité|métier|tasse',
      'ai|avons abandonné|délaissé|arrêté|laissé .. @',
      'que lu|entendu .. @',
      'pas participé|contribué|intervenu|collaboré à|au|aux|sur|dans .. @',
      `aucun|aucune|sans|pas d|de? ${knowledge} .. @`,
      'aucun|aucune @',
      'pas de|d @',
      'ni|sans @',
      `@ aucun|aucune|pas|sans de|d? ${knowledge}`,
      `jamais|pas encore? ${done} .. @`,
      `@ jamais|pas encore? ${done}`,
      'connais|maîtrise|utilise|pratique|sais pas|jamais .. @',
      '@ pas du tout|encore',
      'sauf|excepté|hormis @',
      'ne|n fais|utilise|pratique|touche|code|développe|travaille|connais|maîtrise|prends|propose plus|pas|jamais|guère .. @',
      '@ .. je ne|n .. plus|pas|jamais|guère',
      'aucun|aucune avec|en|sur|de @',
      'au lieu|place d|de|du|des >',
      'à|a la place d|de|du >',
      'plutôt que|qu d|de? >',
    ],
    aspirational: [
      'pourrais|pourrait|peux|imagine|imaginer .. envisager|imaginer|imagine|travailler de? .. >',
      'm imagine|imaginer|imaginerais|verrais bien? .. >',
      '@ , inscrit|inscrite',
      'découvrir|explorer|essayer @ et|ou l|le|la|les? écosystème|univers|langage|plateforme|framework|outil|monde >',
      'prochaine|prochain|future|futur étape|objectif|défi|projet : >>',
      'objectif|objectifs|projet|souhait : >>',
      'prévu|prévue|prévus|planifié : >>',
      'prépare|préparant actuellement? la|ma|une|un|mon? certification|certificat|examen .. @',
      'certification|certificat|examen .. @ en préparation',
      '@ certification en préparation',
      'souhaite|voudrais|veux|aimerais|cherche|espère .. évoluer|passer|basculer|réorienter|reconvertir vers|à >>',
      `souhaite|souhaiterais|souhaitant|voudrais|veux|aimerais|envisage|désire|projette|espère|prévois|compte .. ${toLearn} >`,
      'commence|commencerai|débute|débuterai|entame|suivrai .. formation|cours|cursus|certification >',
      'envie d|de .. @',
      'cherche|recherche .. équipe|entreprise|projet|environnement où .. davantage|plus avec|sur >',
      'intéressé|intéressée|curieux|curieuse|attiré|attirée par|de|d|pour .. @',
      'intérêt pour|envers .. @',
      'recherche|cherche|candidature|postule .. poste|emploi|stage|alternance|mission|contrat|cdi >',
      'formation|cours|certification .. @ prévue|prévu|planifiée|planifié|programmée',
      'objectif|objectifs|projet|but|souhait|souhaits .. apprendre|former|évoluer|monter|certification|compétences|découvrir .. @',
      'motivé|motivée|prêt|prête|volonté|désireux|désireuse .. apprendre|former|découvrir|approfondir .. @',
    ],
    other: [
      '^ ma|mon|mes sœur|soeur|frère|père|mère|fils|fille|mari|femme|ami|amie|cousin|cousine programme|code|développe|travaille|écrit|utilise|apprend|enseigne .. >>',
      `équipe|service|groupe|département ${kind} , qui ${did} aussi? >`,
      `@ .. était|étaient|est|sont|reste|restait celle|celui|celles|ceux|affaire|travail|domaine|œuvre|oeuvre|rôle de|du|des|d|l .. ${others}`,
      'collaboration|coordination|lien|liaison|échanges avec l|les|des équipe|équipes @',
      `@ .. à la charge d|de|du|des .. ${others}|équipe`,
      `@ a|ont été .. par .. ${others}|équipe`,
      'par l|la|le|une|un|des? équipe|équipes|agence|prestataire|service|société .. , avec|en|sur|sous >',
      'par l|la|le|une|un|des? équipe|équipes|agence|prestataire|service|société .. avec|en|sur|sous >',
      '@ .. confié|confiée|confiés|sous-traité|sous-traitée|délégué|laissé|réalisé|fait|géré par|à|aux|chez',
      `équipe|équipes|service|direction ${kind} .. s occupait|occupe|chargeait|charge de >`,
      's occupait|occupait|chargeait|occupe de >',
      `${others} .. ${did} >>`,
      `équipe|équipes|service ${kind} .. ${did} >`,
      `équipe|équipes|service|bureau .. côté|dessus|dessous ${did} >`,
      `est|était|sont|étaient .. qui ${did} >`,
      `autres|autre ${did} >`,
      `autre|autres équipe|équipes|service|services .. ${did} >`,
      'qui travaille|travaillent|travaillait|développe|développent|développait en @',
      `@ .. était|étaient|est|sont|fut|furent .. par|chez .. ${others}|équipe`,
      '^ vendu|vendais|vente|ventes|recrutement|recruté|recruteur|recruteuse|traducteur|traductrice|traduit de|des|pour .. >>',
      'laisse|laissais|laissé|délègue|confie .. @ à|aux',
      'avec|auprès les|des|nos|leurs|autres développeurs|développeuses|équipes|spécialistes|experts|ingénieurs @',
      'avec les|des|nos|leurs équipe|équipes @',
    ],
  },
  level: {
    beginner: [
      'étudie|étudiant actuellement|seul|seule|le|la? @',
      'notions|rudiments|initiation de|d|en|à|sur|du .. @',
      'bases de|d|en|sur|du @',
      `${knowledge} de base|débutant .. @`,
      `${knowledge} basique|basiques|élémentaire|élémentaires|limitée|limitées|théoriques .. @`,
      `premières|première|quelques|légère ${knowledge} .. @`,
      'débutant|débutante|novice en|sur @',
      'apprentissage|apprends de|d|du|en? @',
      'découvre|découverte de|d|du? >',
      'un peu de|d @',
      `peu|guère d|de ${knowledge} .. @`,
      `@ peu|guère d|de ${knowledge}`,
      `peine ${done} à|avec|en|sur|de? @`,
      '@ notions|débutant|débutante|bases|scolaire',
    ],
    intermediate: [
      `bon|bonne|bonnes|solide|solides ${knowledge} .. @`,
      `${knowledge} intermédiaire|intermédiaires|correct|solide|solides .. @`,
      'bonne maîtrise .. @',
    ],
    advanced: [
      `très bon|bonne|bonnes ${knowledge} .. @`,
      `${knowledge} avancé|avancée|avancées|approfondie|approfondies|confirmé|confirmée|poussée|poussées .. @`,
      `forte|large|longue|grande|vaste ${knowledge} .. @`,
      'maîtrise de|du|des|d .. @',
      'confirmé|confirmée|courant|expérimenté|expérimentée en|sur @',
      '@ avancé|confirmé|courant|maîtrisé',
    ],
    expert: [
      `excellent|excellente|excellentes|parfaite ${knowledge} .. @`,
      'expert|experte|spécialiste en|de|sur|du|d @',
      '@ experte|spécialiste|excellent|excellente',
    ],
  },
  years: {
    before: ['ans|années d|de .. @', 'ans @', 'ans avec|en|sur @', 'depuis .. ans .. en|avec|sur @'],
    after: ['@ depuis .. ans', '@ depuis .. années', '@ pendant .. ans'],
    part: ['dont .. avec|en|sur @'],
  },
  evidence: [
    '@ est|sont|reste|était mon|mes|notre .. langage|langages|langue|langues',
    'développeur|développeuse|développeurs|programmeur|programmeuse|dev backend|back|end|logiciel|senior|junior|confirmé|confirmée|web|freelance|principalement? @',
    'connaissance|connaissances|notions|notion scolaires|scolaire|solides|bonnes|approfondies|théoriques|élémentaires|avancées|pratiques de|en @',
    'débrouille|code|codais|développe|développais|programme|programmais en @',
    'modules|cours|unités de|en|sur @',
    'développement|programmation .. en|avec @',
    `${did} en|avec @`,
    `${knowledge}|développement|développeur|développeuse|programmation en|avec|de|sur @`,
    'développé|développée|développés|codé|écrit|écrite|réalisé|programmé en|avec @',
    'apprendre @',
  ],
  numbers: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' '),
  joining: ['le', 'la', 'les', 'et', 'ou', 'ni', 'ainsi', 'que'],
}
