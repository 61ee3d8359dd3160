/** Two soft notes, in hertz, each a moment after the one before. */
const notes = [660, 880] as const;
const noteLength = 0.28;
const loudness = 0.18;

let context: AudioContext | undefined;

/** Made at the first sound; browsers let it speak only once somebody has pressed something on the page. */
function audio(): AudioContext {
  context ??= new AudioContext();
  return context;
}

/** Whether the browser would let the page sound now. */
export function maySound(): boolean {
  return navigator.userActivation.hasBeenActive;
}

/** A short chime, made here so that no file is loaded while somebody waits. */
export async function chime(): Promise<void> {
  const { currentTime, destination } = audio();
  await audio().resume();
  for (const [place, frequency] of notes.entries()) {
    const begin = currentTime + place * noteLength;
    const gain = new GainNode(audio(), { gain: 0 });
    gain.gain.setValueAtTime(0, begin);
    gain.gain.linearRampToValueAtTime(loudness, begin + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, begin + noteLength * 2);
    const tone = new OscillatorNode(audio(), { frequency });
    tone.connect(gain).connect(destination);
    tone.start(begin);
    tone.stop(begin + noteLength * 2);
  }
}
