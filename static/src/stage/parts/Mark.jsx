/** The mark: two arches side by side, an m and two people. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 30" aria-hidden="true">
      <path fill="#EE7B62" d="M0 30V12a12 12 0 0 1 24 0v18z" />
      <path fill="#4E9A3C" d="M16 30V12a12 12 0 0 1 24 0v18z" />
      <path fill="#FFD84D" d="M16 30V12a12 12 0 0 1 4-8.9A12 12 0 0 1 24 12v18z" />
    </svg>
  );
}
