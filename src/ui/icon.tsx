/** Line drawings on a 24-unit grid, one path each. */
const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  save: 'M6 4h12v16l-6-4.5L6 20z',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  read: 'M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5v13',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  open: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  system: 'M12 3.5a8.5 8.5 0 1 0 0 17zM12 3.5a8.5 8.5 0 0 1 0 17M12 7h5.6M12 12h8.4M12 17h5.6',
  export: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4 17v3h16v-3',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  cite: 'M5 17V12c0-3.5 1.5-5.5 4-6.5M5 12h4v5H5zM14 17V12c0-3.5 1.5-5.5 4-6.5M14 12h4v5h-4z',
  look: 'M4 19L9.5 5 15 19M6 14h7M15 19l3-8 3 8M16 16.5h4',
  delete: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5',
  library: 'M4 5h16v14H4zM8 9h8M8 12h8M8 15h5',
  more: 'M7 10l5 5 5-5',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a text or a label; never the only name of anything. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
