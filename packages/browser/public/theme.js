// Before the first paint, so that nothing flashes.
if (/^\/ar\b/.test(location.pathname)) document.documentElement.dir = 'rtl';
try {
  var theme = localStorage.getItem('sos.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
