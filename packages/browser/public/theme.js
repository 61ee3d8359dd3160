var root = document.documentElement;
if (/^\/ar\b/.test(location.pathname)) root.dir = 'rtl';
try {
  root.dataset.theme = localStorage.getItem('sos.theme') || '';
} catch {}
