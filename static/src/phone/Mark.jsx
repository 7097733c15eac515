/** Two arches side by side: an m, and two people. */
export function Mark() {
  return (
    <svg class="mark-sign" viewBox="0 0 54 40" aria-hidden="true">
      <path fill="#e8795d" d="M0 40V18a16 16 0 0 1 32 0v22z" />
      <path fill="#4f9a3c" d="M22 40V18a16 16 0 0 1 32 0v22z" />
      <path fill="#ffd94f" d="M22 40V18c0-5 2-9 5-12 3 3 5 7 5 12v22z" />
    </svg>
  );
}
