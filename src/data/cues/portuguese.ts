import { calendarYears } from './calendar-years.ts'
import type { CuePack } from './cue-pack.ts'
import { deniedField } from './denied-field.ts'
import { without } from './without.ts'

const knowledge = 'experiência|experiências|conhecimento|conhecimentos|nível|domínio|prática|noções|formação|vivência'
const done = 'trabalhei|usei|utilizei|programei|desenvolvi|aprendi|mexi|fiz|feito|escrevi|implantei|administrei|toquei'
const toLearn =
  'aprender|trabalhar|aprofundar|especializar|conhecer|estudar|crescer|explorar|atuar|adquirir|certificar|desenvolver|migrar|reescrever|portar|experimentar|usar|utilizar|testar|passar'
const others =
  'dba|sysadmin|cliente|clientes|estagiários|colega|colegas|fornecedor|fornecedores|terceiros|prestador|prestadores|terceirizada|terceirizados|agência|agências|consultoria|estagiário|parceiro|cientistas|analistas|técnicos|testadores|empresa|consultores|matriz'
const kind =
  'mobile|móvel|frontend|front|infraestrutura|infra|plataforma|dados|sistemas|operações|redes|devops|externa|externo'
const did =
  'desenvolve|desenvolvia|desenvolvem|desenvolviam|gere|geria|geriam|gerenciava|gerenciavam|cuida|cuidava|cuidam|cuidavam|usa|usava|usam|usavam|utiliza|utilizava|utilizavam|administra|administrava|administravam|mantém|mantinha|mantêm|mantinham|escreve|escrevia|escreviam|programa|programava|programavam|trabalha|trabalhava|trabalhavam|treina|treinavam|treinam|faz|fazia|fazem|faziam|implantava|exigia|fez|fizeram'

/** As written in Portugal and in Brazil. Left out: the Brazilian "não" after the verb ("conheço não"). */
// biome-ignore format: one cue a line
export const portugueseCues: CuePack = {
  polarity: {
    asserted: [
      'de|do|da|com @ no|nos @',
      `não uso|usei|utilizo|utilizei|mexo|mexi|toco|programo com|em|no? @ desde ${calendarYears}`,
      `deixei|abandonei de|o|a? usar? @ em ${calendarYears}`,
      'nem um|uma dia|semana|projeto sem >',
      'além de|do|da >',
      'quase nada de|em|com >',
      'não só|somente|apenas .. @',
      '@ no|na|nos|nas backend|frontend|back|front|servidor|lado|dia|desenvolvimento|projeto|projetos|ambiente|mercado|setor|trabalho|curso',
      'e|da|com|em .. no|nos @',
      'filas|fila|dados|banco|serviços|testes|deploy|rotinas|relatórios|telas|processos|mensagens|integrações|aplicações|desenvolvimento|manutenção|implantação|experiência|conhecimento|código|projeto|trabalho no|nos @',
      ...without('sem o|a?', 'teria|teríamos|seria|impossível|impensável|nada|caía|caíam|caiu|travava|travou'),
    ],
    negated: [
      ...deniedField('não faço|fiz|quero'),
      'não faço|fiz @',
      'desconheço|ignoro por|totalmente|completamente|quase|o|a? completo|tudo|de|sobre? @',
      'não cheguei|chegámos|chegamos a usar|utilizar|tocar|trabalhar|mexer|ver com|em|no? @',
      'não me oriento|safo|entendo com|em @',
      '@ é|são me|para? mim? estranho|estranha|alheio|alheia|desconhecido|desconhecida',
      'de @ só|apenas conheço o|de? nome',
      '@ não é|são a|o minha|meu|nossa praia|forte|área',
      'não @ , mas|e|sim|senão',
      'não @ mas|e sim|senão',
      'à exceção|excepção de|do|da >',
      'exceção|excepção de|do|da >',
      'menos|fora @ , .. todas|todos|tudo',
      'todas|todos|tudo .. menos @',
      'prefiro @ do que @',
      '@ nenhuma|nenhum|não|nunca|nada $',
      'nada de >',
      'deixei|abandonei de? .. @',
      'não participei|colaborei|contribuí|intervim em|na|no|nas|nos|com|para .. @',
      `sem|nenhum|nenhuma ${knowledge} .. @`,
      'sem|nenhum|nenhuma|nem @',
      'não tenho|possuo .. @',
      `${knowledge} com|em|de|do|da @ não tenho|possuo`,
      'não conheço|domino|uso|utilizo|sei|trabalho|programo|mexo .. @',
      `não|nunca|jamais ${done} .. @`,
      '@ ainda não $',
      `@ sem|nenhuma|nenhum|não ${knowledge}|tenho|conheço|domino`,
      `falta|faltam|careço .. ${knowledge} .. @`,
      'exceto|salvo @',
      'já|ja não uso|utilizo|trabalho|programo|faço|mexo .. @',
      'nenhum|nenhuma com|em|de @',
      'em|ao vez|lugar|invés de|do|da|dos >',
    ],
    aspirational: [
      'procura|busca de .. vaga|emprego|trabalho|oportunidade|posição|cargo|estágio .. >',
      'me imagino|imaginaria|vejo|veria trabalhando|programando|usando .. >',
      'propus|sugeri|recomendei @ .. para o|a próximo|próxima|ano|trimestre',
      'empresa|empregador|chefe .. paga|custeia|financia .. certificação|curso|exame .. @',
      'queria|quero|gostaria um|algum dia .. >',
      'um|algum dia quero|queria|vou|pretendo|espero|gostaria .. >',
      '@ , inscrito|inscrita|matriculado|matriculada',
      'próximo|próxima|seguinte passo|meta|objetivo|desafio : >>',
      'objetivo|objetivos|meta|metas : >>',
      `quero|queria|gostaria|gostava|adorava|adoraria|desejo|espero|pretendo|planejo|busco .. ${toLearn} >`,
      'começo|inicio em|na|no|a .. curso|formação|bootcamp|graduação|certificação de|do|da|em >',
      'começarei|iniciarei .. curso|formação|bootcamp|graduação|certificação de|do|da|em >',
      'vou começar|iniciar|fazer|cursar .. >',
      'preparo|preparando .. certificação|exame|prova .. @',
      'certificação|certificado .. @ em preparação',
      'quero|queria|gostaria|pretendo|planejo|espero .. certificação|certificado|exame|prova .. @',
      'procuro|busco .. equipa|equipe|time|empresa|projeto onde|em .. mais com|sobre >',
      'sonho|sonhando em|com >',
      `vontade|intenção|desejo de .. ${toLearn} >`,
      `objetivo|meta|disposto|disposta|motivado|motivada .. ${toLearn} >`,
      'interessado|interessada|interesse|curiosidade em|por .. @',
      'procuro|busco|buscando|busca|candidatura .. vaga|emprego|posição|estágio|oportunidade|cargo|lugar >',
    ],
    other: [
      '^ a|o? minha|meu irmã|irmão|pai|mãe|filho|filha|marido|mulher|amigo|amiga|primo|prima programa|desenvolve|trabalha|escreve|usa|aprende|ensina .. >>',
      `equipa|equipe|time|departamento|área|grupo de? ${kind} , que ${did} também? >`,
      `@ .. era|eram|é|são a|o|as|os|coisa|tarefa|trabalho|parte de|do|da|dos|das .. ${others}`,
      'quem cuidava|cuida|tratava|trata|fazia|faz|mexia|mexe|rodava|mantinha|geria|administrava de|do|da|no|na|o|a? .. @ .. era|é|eram|são',
      `${others} .. fez|fizeram|fazia|faziam|criou|entregou >`,
      'usuários|utilizadores|clientes que usam|utilizam|usavam >',
      `${others} .. ${did} >>`,
      `equipe|equipa|time|área|outra|outro de? ${kind}|equipe|equipa|time .. ${did} >`,
      `@ .. por|pelo|pela|pelos .. ${others}`,
      `@ ficava|ficavam|fica|ficam|ficou com|a cargo? do|da|dos|o|a|os? .. ${others}|equipe|equipa|time|área`,
      `@ .. por|pela|pelo uma|um .. ${others}`,
      `<< ${did} outro|outra|um|uma|o|a .. ${others}`,
      '@ .. por|pela|pelo outra|outro equipe|equipa|time|área',
      '^ vendi|vendia|venda|vendas|revenda|recrutei|recrutamento|recrutador|recrutadora|tradutor|tradutora de|licenças .. >>',
      'deixo|deixava|deixei|delego .. @ para|a|aos|com .. colegas|outros|equipe|equipa|time|especialistas',
      'lojas|negócios|clientes|empresas que usam|utilizam|usavam|utilizavam|trabalham com? >>',
      'com|aos os|outros|nossos? desenvolvedores|programadores|especialistas|engenheiros|equipes|equipas|times de? @',
    ],
  },
  level: {
    beginner: [
      'estudo|estudando @',
      'noções|fundamentos de|em|sobre|do .. @',
      'conhecimento|conhecimentos|nível|experiência básicos|básico|básica|elementares|elementar|limitados|limitada|inicial|iniciais .. @',
      'iniciante|aprendendo em|com? @',
      'pouco de @',
      'quase nada de|em|com @',
      `primeira|primeiros|alguma|pouca|escassa ${knowledge}|passos .. @`,
      `@ pouca|escassa ${knowledge}`,
      'mal usei|utilizei|mexi|trabalhei|toquei|programei com|em|no? @',
      '@ noções|iniciante|básico',
    ],
    intermediate: [
      `bom|boa|bons|sólidos|sólida ${knowledge} .. @`,
      `${knowledge} intermediário|intermediários|intermédio|intermédios|médio .. @`,
      '@ intermediário|intermédio|médio',
    ],
    advanced: [
      `muito bom|boa|bons ${knowledge} .. @`,
      `ampla|amplos|amplo|grande|extensa|vasta|vasto|profundo|profundos ${knowledge} .. @`,
      `${knowledge} avançado|avançados|avançada|profundos|alto|sólida .. @`,
      'domínio de|do|da|em .. @',
      '@ avançado|avançada',
    ],
    expert: [
      'especialista|perito|perita em|de .. @',
      `excelente|excelentes ${knowledge} .. @`,
      '@ especialista|excelente',
    ],
  },
  years: {
    before: ['anos de .. @', 'anos com|em @', 'anos programando|desenvolvendo|trabalhando em|com @', 'há .. anos .. com|em @'],
    after: ['@ há .. anos', '@ durante .. anos', '@ desde há .. anos'],
    part: ['quais .. com|em @'],
  },
  evidence: [
    '@ é|são|era|foi|continua a|as|o? minha|minhas|meu|nossa .. linguagem|linguagens|língua',
    'desenvolvedor|desenvolvedora|programador|programadora|dev backend|back|end|sênior|sénior|pleno|júnior|web|freelance? @',
    'conhecimento|conhecimentos|noções escolares|básicos|básicas|avançados|sólidos|bons|teóricos|profundos de|em @',
    'programo|programava|desenvolvo|desenvolvia em @',
    'aprendendo|aprendo @',
    'módulos|disciplinas|cadeiras|matérias|cursos de|em|sobre @',
    'desenvolvimento|programação .. em|com @',
    `${did} em|com @`,
    `${knowledge}|desenvolvimento|programação em|com|de @`,
    'desenvolvido|desenvolvida|desenvolvidos|programado|escrito|escrita|implementado|desenvolvi|programei em|com @',
    'aprender @',
  ],
  numbers: 'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze'.split(' '),
  joining: ['e', 'ou', 'nem', 'como', 'também'],
}
