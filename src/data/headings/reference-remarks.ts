/** "References available on request", in seven languages: what is spoken of, and how it is to be had. Folded. */
export const referenceRemarks = {
  of: ['references', 'reference', 'referees', 'referenzen', 'referencias', 'referenties', 'referenze'],
  to: [
    'request',
    'anfrage',
    'wunsch',
    'demande',
    'solicitud',
    'peticion',
    'pedido',
    'solicitacao',
    'mediante',
    'aanvraag',
    'verzoek',
    'richiesta',
  ],
} as const
