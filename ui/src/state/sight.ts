// Nothing is asked for while nobody looks: a hidden window costs next to nothing.

export interface Seen {
  /** Runs the task now, or as soon as the page is seen again. */
  run(): void;
  /** Takes back a run that waits. */
  drop(): void;
}

/** Runs `task` only while the page is seen; what was to happen meanwhile happens once, after. */
export function whenSeen(task: () => void): Seen {
  let waits = false;

  function look() {
    if (document.hidden) return;
    drop();
    task();
  }

  function drop() {
    waits = false;
    document.removeEventListener('visibilitychange', look);
  }

  return {
    run() {
      if (!document.hidden) return task();
      if (waits) return;
      waits = true;
      document.addEventListener('visibilitychange', look);
    },
    drop,
  };
}
