import type { messages as english } from '../../en/web/articles.ts';

export const messages: Record<keyof typeof english, string> = {
  'articles.intro':
    'Indique lo que ha escrito sobre nosotros. Alguien de nuestro equipo lo lee. A partir de entonces, aquí se cuentan los clics y las llamadas pagadas que llegan por su propio enlace.',
  'articles.enter': 'Añadir un artículo',
  'articles.address': 'Dirección del artículo',
  'articles.address.wrong':
    'Escriba la dirección completa de una página pública, por ejemplo https://blog.example/visa.',
  'articles.title': 'Su título',
  'articles.title.missing': 'Escriba el título.',
  'articles.send': 'Añadir',
  'articles.full.title': 'No hay sitio para otro artículo.',
  'articles.full.text': 'Puede tener aquí {count} artículos. Quite uno que ya no necesite.',
  'articles.none.title': 'Todavía no hay artículos',
  'articles.none.text': 'En cuanto añada uno, verá aquí cómo está y qué ha traído.',
  'articles.notCounted': 'Aún no se ha contado nada. Se cuenta cada hora.',
  'articles.counted': 'Los últimos 30 días, contados el {date}',
  'articles.state.waiting': 'lo estamos leyendo',
  'articles.state.approved': 'se cuenta',
  'articles.state.refused': 'no aceptado',
  'articles.fault.unreachable': 'No hemos podido abrir la página.',
  'articles.fault.unrelated': 'El artículo no habla de nosotros.',
  'articles.fault.untrue': 'Algo de lo que dice de nosotros no es cierto.',
  'articles.fault.not_own': 'No parece ser suyo.',
  'articles.again': 'Corríjalo y vuelva a escribir su dirección.',
  'articles.link': 'El enlace que va dentro del artículo',
  'articles.link.label': 'Enlace de este artículo',
  'articles.remove': 'Quitar',
  'articles.remove.spoken': 'Quitar el artículo «{title}»',
};
