// Two soft tones, made by the browser itself. Off unless somebody at this laptop wants them.

const KEY = "miteinander:board:sound";
const TONES = [659, 880];
const SECONDS = 0.6;

let audio = null;

function tone(pitch, start) {
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, start);
  volume.gain.exponentialRampToValueAtTime(0.25, start + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + SECONDS);
  source.connect(volume);
  volume.connect(audio.destination);
  source.start(start);
  source.stop(start + SECONDS);
}

/** Whether this browser can make a sound at all. */
export const canRing = () => Boolean(window.AudioContext || window.webkitAudioContext);

/** Browsers make a sound only once the page has been touched; a context that was made before that is woken here. */
export function wakeSound() {
  if (!audio) audio = new (window.AudioContext || window.webkitAudioContext)();
  if (audio.state === "suspended") audio.resume();
}

export function ring() {
  wakeSound();
  TONES.forEach((pitch, i) => tone(pitch, audio.currentTime + i * 0.25));
}

export const soundIsOn = (store) => canRing() && store.get(KEY) === true;

export const turnSound = (store, on) => store.set(KEY, on);
