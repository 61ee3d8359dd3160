var root = document.documentElement;
var path = /^\/(ar|de|en|es|fr|hi|pt|ru|zh)(\/|$)/.exec(location.pathname);
if (path) root.lang = path[1];
if (root.lang === 'ar') root.dir = 'rtl';
// Bars as wide as the characters, for a device that waits for a face that has them: lines break once. Named by its fonts alone.
if (root.lang === 'zh')
  new FontFace('Squares', 'url(/squares.ttf)').load().then(
    (face) => document.fonts.add(face),
    () => {},
  );
try {
  root.dataset.theme = localStorage.getItem('sos.theme') || '';
} catch {}
