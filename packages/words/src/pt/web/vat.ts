export const messages = {
  'vat.title': 'Número de IVA da sua empresa',
  'vat.text':
    'Se você liga em nome de uma empresa da União Europeia, informe o número de IVA dela. Nós o verificamos no VIES, o registro da Comissão Europeia, e ele aparece nas suas faturas.',
  'vat.label': 'Número de IVA',
  'vat.hint': 'Começa com as duas letras do país, por exemplo {example}.',
  'vat.name.label': 'Nome da empresa',
  'vat.name.hint': 'Aparece nas suas faturas quando o registro não o informa.',
  'vat.address.label': 'Endereço da empresa',
  'vat.missing': 'O registro não informa o nome e o endereço da empresa. Informe-os para suas faturas.',
  'vat.check': 'Verificar e salvar',
  'vat.again': 'Verificar de novo',
  'vat.change': 'Alterar número, nome ou endereço',
  'vat.remove': 'Remover o número',
  'vat.removed': 'O número foi removido. Suas próximas faturas não o mostram.',
  'vat.valid.title': 'O número é válido',
  'vat.valid.text':
    'Ele aparece nas suas próximas faturas. Uma empresa de outro país da União que não o nosso deve ela mesma o IVA, por isso suas faturas não o trazem.',
  'vat.invalid.title': 'Segundo o VIES, este número não é válido',
  'vat.invalid.text':
    'Suas faturas trazem IVA, como para uma pessoa física. Procure um erro de digitação ou pergunte à repartição de impostos se o número vale para operações dentro da União.',
  'vat.unavailable.title': 'O número ainda não pôde ser verificado',
  'vat.unavailable.text':
    'Perguntamos de novo todos os dias. Até lá, suas faturas trazem IVA. Quando o número é confirmado, elas são creditadas e emitidas de novo sem ele. O preço continua o mesmo.',
  'vat.trouble.country': 'O registro desse país não responde no momento.',
  'vat.trouble.service': 'O VIES não responde no momento.',
  'vat.trouble.ours': 'O VIES não aceita nossas consultas no momento. Cabe a nós resolver isso.',
  'vat.malformed': 'Isto não pode ser um número de IVA de um país da União Europeia.',
  'vat.proof': 'Número da consulta {number}',
  'vat.checkedOn': 'Verificado em {day}',
  'vat.business': 'Estou ligando por uma empresa',
  'vat.business.given': 'Fatura com o número de IVA {number}',
} as const;
