import type { ContentWords } from '../content-words.ts';

const start = `# Cómo funciona SOS Expat
## Qué recibe la gente
Alguien tiene un problema en el extranjero: un pasaporte perdido, un contrato que no puede leer, una noche en una comisaría. SOS Expat lo pone al teléfono con un abogado o un expatriado con experiencia que conoce el país y habla su idioma.
La persona elige con quién hablar y el teléfono suena a los pocos minutos.
## Cuánto cuesta
El precio de una llamada es fijo y se muestra antes de pagar. Incluye un número de minutos.
Primero el importe queda retenido en la tarjeta. Solo se cobra si ambos hablan al menos un minuto.
## Qué gana usted
Una comisión nace de una llamada pagada por alguien que usted trajo. Los registros y los clics por sí solos no dan nada.
La comisión espera hasta que se confirma la llamada. Si el cliente recupera su dinero, la comisión también se retira.
### ¿Cuándo paga un cliente?
- En cuanto introduce la tarjeta
+ Cuando ambos han hablado al menos un minuto
- Cuando suena el teléfono
### ¿Qué le da una comisión?
- Cada persona que se registra
- Cada clic en su enlace
+ Una llamada pagada por alguien que usted trajo
### ¿Qué pasa con su comisión si el cliente recupera su dinero?
+ Se retira
- Nada, se queda
- Se paga dos veces`;

const honest = `# Hablar de ello con honradez
## Diga quién es
Diga a la gente que recibe una comisión cuando llaman. En muchos países la ley lo exige, y se confía en quien lo dice.
En una publicación basta una palabra como «publicidad» junto al enlace.
## Diga lo que es verdad
Puede decir que responde una persona real, que el precio se conoce antes y que no se cobra nada sin una conversación de al menos un minuto.
No prometa que siempre hay alguien, que un caso se ganará ni que una llamada sustituye a un abogado que asume el caso.
## Cuando alguien le pide consejo
Diga que no puede juzgar el caso y que quien sí puede está a una llamada.
No pida documentos ni contraseñas, y no cuente a otros lo que le confían.
### ¿Qué dice de su enlace?
+ Que recibe una comisión cuando llaman
- Nada, es privado
- Que la plataforma es suya
### ¿Qué frase puede escribir?
- Ganará su caso
+ Verá el precio antes de pagar
- Alguien responde a cualquier hora
### Alguien le envía la foto de una carta de un tribunal. ¿Qué hace?
- Explica lo que significa
- La comparte con amigos
+ Dice que no puede juzgarla y dónde llamar a alguien que sí puede`;

const forbidden = `# Lo que no está permitido
## Sus propias llamadas
Las llamadas que usted mismo hace, o que acuerda con familiares, amigos o un profesional para ganar una comisión, no dan nada. La misma tarjeta, el mismo teléfono o el mismo dispositivo se notan.
Quien lo intenta pierde las comisiones de esas llamadas y puede perder el acceso.
## Mensajes no deseados
No escriba a quien no lo pidió y no publique donde las normas de un grupo lo prohíben. No deje que unos programas escriban por usted.
No haga publicidad en nuestro nombre ni use el nombre de otras empresas o de autoridades para traernos gente.
## Asesoramiento jurídico
Solo los abogados dan asesoramiento jurídico, y solo en la llamada. No escriba nunca que es abogado o que trabaja para una embajada.
Si alguien está en peligro, indique primero el número de emergencias del lugar.
### ¿Puede llamar a un amigo por su propio enlace para ganar una comisión?
- Sí, una vez al mes
+ No, esas llamadas no dan nada
- Sí, si el amigo está de acuerdo
### ¿Dónde puede publicar su enlace?
- En todos los grupos, tanto como sea posible
- En mensajes privados a desconocidos
+ Donde las normas del lugar lo permiten
### Alguien escribe que lo están amenazando ahora mismo. ¿Qué va primero?
+ El número de emergencias del lugar
- Su enlace
- Preguntas sobre el caso`;

export const content: ContentWords = {
  training: { start, honest, forbidden },
  resource: {
    logo: '# SOS Expat\nAyuda en el extranjero, por teléfono',
    banner_wide: '# ¿Un problema en el extranjero?\nHable en minutos con un abogado o un expatriado',
    banner_square: '# Alguien que conoce el país\nAl teléfono, en su idioma',
    banner_tall: '# Ayuda en su idioma\nSolo paga si hablan al menos un minuto',
    sentence:
      '# Una frase\nSOS Expat lo pone al teléfono con un abogado o un expatriado que conoce el país en el que está.',
    description:
      '# Una descripción breve\nSOS Expat ayuda a quien tiene un problema en el extranjero. Usted elige un abogado o un expatriado con experiencia que habla su idioma, ve el precio y su teléfono suena a los pocos minutos. Solo paga si hablan al menos un minuto.\nPublicidad: recibo una comisión por las llamadas que llegan por mi enlace.',
  },
  post: {
    passport:
      '# Pasaporte perdido o robado\n¿Ha perdido el pasaporte en el extranjero, o se lo han robado? Denúncielo primero ante la policía local y su consulado. Si no sabe cómo se hace allí, puede hablar en su idioma con un abogado o un expatriado que vive en el país: {link}\nPublicidad: recibo una comisión por las llamadas que llegan por mi enlace.',
    papers:
      '# Un contrato o una carta\n¿Un contrato por firmar, o una carta oficial que no puede leer? Antes de firmar, puede preguntar a alguien que conoce el país. Primero ve el precio, y solo paga si hablan al menos un minuto: {link}\nPublicidad: recibo una comisión por las llamadas que llegan por mi enlace.',
    arrival:
      '# Recién llegado al país\n¿Acaba de llegar y tiene preguntas sobre vivienda, trabajo o residencia? Personas que viven aquí desde hace años responden por teléfono, en su idioma: {link}\nPublicidad: recibo una comisión por las llamadas que llegan por mi enlace.',
  },
  widget: {
    title: '¿Un problema en el extranjero?',
    text: 'Hable en minutos con un abogado o un expatriado que conoce el país.',
    button: 'Buscar a quién llamar',
    note: 'Publicidad. Solo paga si hablan al menos un minuto.',
  },
};
