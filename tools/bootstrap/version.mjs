/** True when version `a` (`22.18.0`, a leading `v` allowed) is at least version `b`. */
export function atLeast(a, b) {
  const [left, right] = [a, b].map((version) => version.replace(/^v/, '').split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    if (left[part] !== right[part]) return left[part] > right[part];
  }
  return true;
}

export function major(version) {
  return Number(version.replace(/^v/, '').split('.')[0]);
}
