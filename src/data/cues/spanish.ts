import { calendarYears } from './calendar-years.ts'
import type { CuePack } from './cue-pack.ts'
import { deniedField } from './denied-field.ts'
import { without } from './without.ts'

const knowledge = 'experiencia|experiencias|conocimiento|conocimientos|nivel|dominio|práctica|nociones|formación|manejo'
const done =
  'trabajado|usado|utilizado|programado|desarrollado|aprendido|tocado|manejado|practicado|hecho|escrito|desplegado|administrado|gestionado|visto'
const toLearn =
  'aprender|formarme|trabajar|profundizar|especializarme|conocer|crecer|mejorar|certificarme|explorar|iniciarme|adquirir|desarrollarme|usar|reescribir|reescribirlo|reescribirla|migrar|migrarlo|portar|pasarlo|probar|utilizar|integrar'
const others =
  'dba|sysadmin|cliente|clientes|becarios|compañero|compañeros|compañera|compañeras|colega|colegas|proveedor|proveedores|contratista|contratistas|agencia|agencias|consultora|becario|partner|científicos|científicas|analistas|técnicos|testers|empresa|consultores|matriz|comerciales'
const kind =
  'móvil|frontend|front|infraestructura|plataforma|datos|sistemas|operaciones|redes|devops|externo|vecino|mobile'
const did =
  'desarrolla|desarrollaba|desarrollan|desarrollaban|desarrolló|gestiona|gestionaba|gestionan|gestionaban|usa|usaba|usan|usaban|utiliza|utilizaba|utilizan|utilizaban|administra|administraba|administran|administraban|mantiene|mantenía|mantienen|mantenían|escribe|escribía|escribían|programa|programaba|programaban|trabaja|trabajaba|trabajaban|lleva|llevaba|llevaban|entrena|entrenaba|entrenan|entrenaban|hace|hacía|hacen|hacían|desplegaba|desplegaban|eligió|exigía|pedía|hizo|hicieron|encarga|encargaba|encargan|encargaban|ocupa|ocupaba|ocupan|ocupaban'

/** Left out: subjects that stand after their verb without a word for others ("lo llevaba sistemas"). */
// biome-ignore format: one cue a line
export const spanishCues: CuePack = {
  polarity: {
    asserted: [
      `no uso|usé|utilizo|utilicé|toco|toqué|programo|trabajo con|en? @ desde ${calendarYears}`,
      `no he usado|utilizado|tocado|programado|trabajado con|en? @ desde ${calendarYears}`,
      'ni un|una solo|sola? día|semana|proyecto sin >',
      'aparte|además de >',
      'no solo|sólo|solamente|únicamente .. @',
      `el? equipo de|del desarrollo|backend|proyecto|producto|ingeniería|trabajo .. ${did} .. >`,
      ...without(
        'sin',
        'habría|habríamos|hubiera|hubiéramos|sería|imposible|impensable|nada|caía|caían|cayó|colapsaba|colapsó|fallaba',
      ),
    ],
    negated: [
      ...deniedField('no hago|hice|toco|quiero'),
      ...deniedField('nada de'),
      'no hago|hice @',
      'desconozco|ignoro por|casi|totalmente|completamente|todo|el|la? completo|todo|de|sobre? @',
      'no me defiendo|manejo|apaño|aclaro|desenvuelvo bien? en|con @',
      'no llegué|llegamos a usar|utilizar|tocar|trabajar|ver|probar|manejar con|en? @',
      'me faltan|falta tablas|horas|rodaje en|con @',
      '@ me|nos resulta|resultan|es|son ajeno|ajena|ajenos|desconocido|desconocida|extraño|extraña',
      'de @ solo|sólo|apenas conozco el|de? nombre',
      '@ no es|son lo mío|nuestro|mio',
      'con @ no me llevo|entiendo|aclaro|apaño',
      'no @ , sino',
      'no @ sino',
      'nada de >',
      '@ , ni en|loco|de',
      '@ todavía|aún no $',
      '@ no me interesa|interesan|atrae|atraen',
      'a excepción de|del >',
      'menos @ , .. todas|todos|todo',
      'todas|todos|todo .. menos @',
      '@ ninguna|ninguno|no|nunca|nada $',
      '@ .. no es|era lo mío|mi fuerte|tema|campo',
      'he|hemos dejado|abandonado de? .. @',
      'no usé|utilicé|toqué|manejé @',
      'no participé|intervine|colaboré en .. @',
      `sin|ningún|ninguna|ninguno ${knowledge} .. @`,
      'sin|ningún|ninguna @',
      `no tengo|poseo|cuento .. @`,
      `${knowledge} con|en|de|del @ no tengo|tenemos`,
      'no conozco|domino|manejo|uso|utilizo|sé|trabajo|programo .. @',
      `no|nunca|jamás|aún he ${done} .. @`,
      `aún|todavía no he ${done} .. @`,
      `nunca trabajé|usé|utilicé|programé .. @`,
      `@ sin|ninguna|ningún|no ${knowledge}|tengo|conozco|domino`,
      `carezco|falta|faltan|carencia .. ${knowledge} .. @`,
      'ni @',
      'salvo|excepto @',
      'ya no uso|utilizo|trabajo|programo|hago .. @',
      'ninguno|ninguna con|en|de @',
      'en lugar|vez de|del >',
    ],
    aspirational: [
      'me imagino|imaginaría|veo|vería trabajando|programando|usando .. >',
      'puedo|podría imaginarme|plantearme .. >',
      '@ , inscrito|inscrita|matriculado|matriculada',
      '@ para .. : inscrito|inscrita|matriculado|matriculada',
      'ganas|ilusión de|por @',
      'preparo|preparando el|la|mi|una? certificación|certificado|examen .. @',
      'certificación|certificado .. @ en preparación',
      'quiero|quisiera|gustaría|espero|pretendo|planeo .. certificación|certificado|examen .. @',
      'algún día .. >',
      'próximo|próxima|siguiente paso|meta|objetivo|reto|destino : >>',
      'objetivo|objetivos|meta|metas|pendiente : >>',
      'quiero|quisiera|gustaría|espero|busco|pretendo .. dar el salto a|hacia .. @',
      'quiero|quisiera|gustaría|espero|busco|pretendo .. pasar|saltar|evolucionar a|hacia .. @',
      `quiero|quisiera|gustaría|deseo|espero|pretendo|planeo|busco .. ${toLearn} >`,
      'quiero|quisiera|gustaría|deseo|espero|pretendo|busco .. pasar|saltar|dejar|cambiar .. y aprender|formarme|profundizar|especializarme|trabajar .. >',
      'empiezo|comienzo|empezaré|comenzaré|iniciaré|haré .. curso|cursos|formación|bootcamp|máster|grado|certificación de|del|en|sobre >',
      `ganas|ilusión|intención|deseos de ${toLearn} >`,
      '^ ojalá .. >>',
      'me interesa|interesan|atrae|ilusiona .. @',
      `objetivo|meta|dispuesto|dispuesta|motivado|motivada .. ${toLearn} >`,
      'interesado|interesada|interés|curiosidad en|por .. @',
      'busco|buscando|búsqueda|solicito|candidatura .. puesto|empleo|trabajo|posición|prácticas|oportunidad|vacante >',
    ],
    other: [
      '^ un|una|mi colega|compañero|compañera migró|escribió|programó|desarrolló|montó|llevó|hizo|instaló|administró .. >>',
      '^ mi hermana|hermano|padre|madre|hijo|hija|marido|mujer|amigo|amiga|primo|prima programa|desarrolla|trabaja|escribe|usa|aprende|enseña .. >>',
      `equipo|departamento|área|grupo de? ${kind} , que ${did} también? >`,
      `@ .. era|eran|es|son la|el|lo|las|los|cosa|tarea|trabajo|parte de|del|de otro|otra? .. ${others}`,
      'colaboración|coordinación con el|los equipo|equipos de? @',
      '@ venía|vino|viene|llegaba de otro|otra|una|un empresa|equipo|agencia|proveedor|departamento|tercero',
      `@ .. se|lo|la|los|las encargaba|encarga|encargó|encargaban|hizo|hicieron|hacía|llevaba|lleva|gestionaba|gestiona|mantenía otro|otra|un|una|el|la|infraestructura|sistemas|operaciones|plataforma`,
      'de @ .. encargaba|encarga|encargó|ocupaba|ocupa',
      `${others} .. ${did} >>`,
      `lo|la|los|las ${did} el|la|otro|otra|un|una .. ${others}|equipo|departamento .. en|con >`,
      `el equipo de|del .. ${did} .. >`,
      `<< lo|la|los|las ${did} otro|otra|un|una|el|la|los|las|mi|mis .. ${others}|equipo|departamento`,
      `equipo|departamento|área|otro|otra de? ${kind}|equipo|departamento .. ${did} >`,
      `@ .. por|administraba|gestionaba|llevaba|mantenía otro|otra|un|una|el|los|mis .. ${others}|equipo|departamento`,
      '^ vendi|vendí|vendía|venta|ventas|comercial|recluté|reclutamiento|reclutador|reclutadora|traductor|traductora|traduje de|licencias|perfiles .. >>',
      'dejo|dejaba|dejé|delego .. @ a|en|para .. compañeros|colegas|otros|equipo|especialistas',
      'con los|otros|nuestros desarrolladores|programadores|equipos|especialistas|ingenieros|expertos de|en? @',
    ],
  },
  level: {
    beginner: [
      'estudio|estudiando @',
      'nociones|fundamentos de|en|sobre .. @',
      'conocimientos|conocimiento|nivel|experiencia|manejo básicos|básico|básica|elementales|elemental|limitados|limitada|inicial|iniciales .. @',
      'principiante|aprendiendo en|con? @',
      'poco de @',
      `primera|primeros|algo|poca|escasa|apenas tengo? de? ${knowledge}|pasos .. @`,
      `@ poca|escasa ${knowledge}`,
      `apenas he ${done} con|en? @`,
      '@ nociones|principiante|básico',
    ],
    intermediate: [
      `buen|buena|buenos|sólidos|sólida ${knowledge} .. @`,
      `${knowledge} intermedio|intermedios|intermedia|medio|medios .. @`,
      '@ intermedio|medio',
    ],
    advanced: [
      `muy buen|buena|buenos ${knowledge} .. @`,
      `amplia|amplios|amplio|gran|extensa|extensos|profundos|profundo|vasta ${knowledge} .. @`,
      `${knowledge} avanzado|avanzados|avanzada|profundos|alto|sólida .. @`,
      'dominio de|del .. @',
      '@ avanzado|avanzada|alto',
    ],
    expert: [
      'experto|experta|especialista en|de .. @',
      `excelente|excelentes ${knowledge} .. @`,
      '@ experto|experta|especialista|excelente',
    ],
  },
  years: {
    before: ['años|anos de .. @', 'años con|en @', 'años programando|desarrollando|trabajando en|con @', 'hace .. años .. con|en @'],
    after: ['@ desde hace .. años', '@ durante .. años'],
    part: ['cuales .. con|en @'],
  },
  evidence: [
    '@ es|son|era|fue|sigue siendo? mi|mis|nuestro .. lenguaje|lenguajes|lengua',
    'desarrollador|desarrolladora|desarrolladores|programador|programadora|dev backend|back|end|senior|sénior|junior|web|freelance? @',
    'conocimiento|conocimientos|nociones escolares|básicos|básicas|avanzados|sólidos|buenos|amplios|teóricos|profundos de|en @',
    'programo|programaba|desarrollo|desarrollaba|defiendo en @',
    'módulos|asignaturas|materias|cursos de|en|sobre @',
    'en el código @',
    'desarrollo|programación .. en|con @',
    `${did} en|con @`,
    `${knowledge}|desarrollo|programación en|con|de @`,
    'desarrollado|desarrollada|desarrollados|programado|escrito|implementado|desarrollé|programé en|con @',
    'aprender @',
  ],
  numbers: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' '),
  joining: ['y', 'e', 'o', 'u'],
}
