/** Browsers allow sound only after a press: wake the player in the press that starts a timer. */
export function wakeSound(player: AudioContext | null): AudioContext | null {
  if (typeof AudioContext === "undefined") return null;
  const awake = player ?? new AudioContext();
  // A refusal (no audio device) leaves the timer silent; it still shows and says that time is up.
  awake.resume().catch(() => undefined);
  return awake;
}

/** Three soft strokes, a kitchen timer rather than an alarm. */
export function soundTimeUp(player: AudioContext | null): void {
  if (player === null || player.state !== "running") return;
  for (const [index, pitch] of [784, 988, 1175].entries()) {
    const start = player.currentTime + index * 0.28;
    const tone = player.createOscillator();
    const volume = player.createGain();
    tone.type = "sine";
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.25, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.6);
    tone.connect(volume).connect(player.destination);
    tone.start(start);
    tone.stop(start + 0.65);
  }
}
