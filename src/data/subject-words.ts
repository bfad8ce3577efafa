/**
 * Words of what is studied, with which the name of a subject ends; lower-case, without accents. A name may begin
 * with one ("Sciences Po") and does not end in one.
 */
// biome-ignore format: a list reads best filled
export const subjectWords: readonly string[] = [
  'accounting', 'accountancy', 'administration', 'aeronautics', 'aerospace', 'agriculture', 'ai', 'anthropology',
  'archaeology', 'architecture', 'artificial', 'astronomy', 'automation', 'automotive', 'aviation', 'biochemistry',
  'bioinformatics', 'biology', 'biomedical', 'biotechnology', 'business', 'chemical', 'chemistry', 'civil',
  'commerce', 'communication', 'communications', 'computational', 'computer', 'computers', 'computing',
  'construction', 'cs', 'cse', 'cybersecurity', 'data', 'database', 'databases', 'design', 'development', 'ece',
  'ecology', 'economics', 'ee', 'eee', 'electrical', 'electronic', 'electronics', 'engineering', 'english',
  'entrepreneurship', 'environmental', 'finance', 'games', 'geography', 'geology', 'german', 'healthcare', 'history',
  'hospitality', 'hr', 'humanities', 'ict', 'informatics', 'information', 'instrumentation', 'intelligence', 'it',
  'journalism', 'law', 'learning', 'linguistics', 'literature', 'logistics', 'machine', 'management', 'marketing',
  'materials', 'mathematics', 'maths', 'mechanical', 'mechatronics', 'media', 'medicine', 'mis', 'multimedia',
  'music', 'networking', 'networks', 'nursing', 'nutrition', 'pharmacy', 'philosophy', 'physics', 'physiology',
  'physiotherapy', 'politics', 'production', 'programming', 'psychology', 'robotics', 'science', 'sciences',
  'security', 'sociology', 'software', 'spanish', 'statistics', 'structural', 'studies', 'systems',
  'telecommunication', 'telecommunications', 'theology', 'tourism', 'translation', 'web', 'zoology', 'relations',
  'affairs', 'track', 'stream', 'option', 'specialization', 'specialisation', 'concentration', 'emphasis', 'arts',
  'technology', 'laws', 'education', 'hons', 'anglistik', 'betriebswirtschaft', 'betriebswirtschaftslehre', 'bwl',
  'chemie', 'elektrotechnik', 'geschichte', 'germanistik', 'informatik', 'jura', 'maschinenbau', 'mathematik',
  'medieninformatik', 'medizin', 'mechatronik', 'nachrichtentechnik', 'philosophie', 'physik', 'psychologie',
  'rechtswissenschaft', 'rechtswissenschaften', 'vwl', 'wirtschaftsinformatik', 'wirtschaftsingenieurwesen',
  'wirtschaftswissenschaften', 'anwendungsentwicklung', 'systemintegration', 'softwaretechnik', 'geographie',
  'biologie', 'soziologie', 'bauingenieurwesen', 'informatique', 'genie', 'logiciel', 'logiciels', 'reseaux',
  'mathematiques', 'physique', 'chimie', 'droit', 'gestion', 'comptabilite', 'economie', 'histoire', 'lettres',
  'langues', 'numerique', 'electronique', 'electrotechnique', 'mecanique', 'developpement', 'developpeur',
  'developpeuse', 'informatica', 'sistemas', 'computacion', 'telecomunicaciones', 'industrial', 'administracion',
  'empresas', 'derecho', 'economia', 'matematicas', 'fisica', 'quimica', 'historia', 'psicologia', 'contaduria',
  'contabilidad', 'electronica', 'mecanica', 'desarrollo', 'programacion', 'aplicaciones', 'redes', 'multiplataforma',
  'finanzas', 'computacao', 'administracao', 'direito', 'matematica', 'contabilidade', 'analise', 'desenvolvimento',
  'producao', 'eletrica', 'eletronica', 'informacao', 'programacao', 'tecnologia', 'tecnologias', 'bedrijfskunde',
  'rechten', 'wiskunde', 'natuurkunde', 'scheikunde', 'geschiedenis', 'verpleegkunde', 'techniek', 'toegepaste',
  'applicatieontwikkeling', 'bestuurskunde', 'informatiekunde', 'ingegneria', 'giurisprudenza', 'lettere',
  'ragioneria', 'elettronica', 'meccanica', 'gestionale', 'scienze', 'informatico', 'informatici', 'linguistico',
  'scientifico', 'scientifica', 'commerciale',
]

/** How somebody studies, or how far it went, which names no school. Whole, folded. */
export const studyRemarks: readonly string[] = [
  ...['distance learning', 'part time', 'part-time', 'full time', 'full-time', 'online', 'remote', 'evening classes'],
  ...['evening', 'in progress', 'ongoing', 'current', 'expected', 'incomplete', 'not completed', 'unfinished'],
  ...['graduated', 'with honours', 'with honors', 'deferred', 'transferred', 'exchange', 'exchange year', 'erasmus'],
  ...['study abroad', 'semester abroad', 'self-taught', 'self taught', 'valedictorian', 'scholarship', 'hons'],
  ...['fernstudium', 'berufsbegleitend', 'dual', 'duales studium', 'abgebrochen', 'laufend', 'ohne abschluss'],
  ...['autodidakt', 'en cours', 'alternance', 'en alternance', 'a distance', 'par correspondance', 'autodidacte'],
  ...['en curso', 'a distancia', 'incompleto', 'incompleta', 'trunca', 'trunco', 'em andamento', 'cursando', 'ead'],
  ...['completo', 'completa', 'concluido', 'deeltijd', 'voltijd', 'diploma behaald', 'niet afgerond', 'in corso'],
  ...['autodidatta', 'a pieni voti', 'mention bien', 'mention tres bien', 'mention assez bien', 'titulada', 'titulado'],
]
