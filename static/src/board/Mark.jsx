/** Two arches side by side: an m, and two people. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 28 22" aria-hidden="true">
      <path d="M0 22V9a7 7 0 0 1 14 0v13h-5V10a2 2 0 0 0-4 0v12z" fill="#b93a20" />
      <path d="M14 22V9a7 7 0 0 1 14 0v13h-5V10a2 2 0 0 0-4 0v12z" fill="#2a3f9d" />
    </svg>
  );
}
