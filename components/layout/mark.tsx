/** The mark: bamboo slips bound by two threads that run over and under. */
export function Mark({ className }: { className?: string }) {
  const slips = [1.5, 9, 16.5, 24];
  return (
    <svg viewBox="0 0 31 31" aria-hidden="true" className={className} fill="var(--color-accent)">
      {slips.map((x, index) => (
        <g key={x}>
          <rect x={x} y="0.5" width="5" height={index % 2 === 0 ? 19 : 7} />
          <rect x={x} y={index % 2 === 0 ? 23 : 11} width="5" height={index % 2 === 0 ? 7 : 19} />
        </g>
      ))}
      <rect x="7.4" y="8.1" width="23.600" height="1.800" />
      <rect x="0" y="20.300" width="23.600" height="1.800" />
      <rect x="7.4" y="8.100" width="0.800" height="1.800" fill="var(--color-paper)" />
    </svg>
  );
}
