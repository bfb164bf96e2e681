// How much of what people send may be in memory at once? One share for each sender, and one bound for all of them together.

/** The place that one body takes. */
export interface Held {
  /** Takes so many bytes more; false: there is no room for them. */
  more(bytes: number): boolean;
  /** The body is gone. */
  free(): void;
}

export interface Room {
  /** `sender`: whoever it comes from, in a word that says nothing about them. */
  hold(sender: string): Held;
}

export function room(bounds: { readonly each: number; readonly whole: number }): Room {
  const taken = new Map<string, number>();
  let together = 0;
  return {
    hold(sender) {
      let mine = 0;
      return {
        more(bytes) {
          const his = taken.get(sender) ?? 0;
          if (his + bytes > bounds.each || together + bytes > bounds.whole) return false;
          taken.set(sender, his + bytes);
          together += bytes;
          mine += bytes;
          return true;
        },
        free() {
          const left = (taken.get(sender) ?? 0) - mine;
          together -= mine;
          mine = 0;
          if (left > 0) taken.set(sender, left);
          else taken.delete(sender);
        },
      };
    },
  };
}
