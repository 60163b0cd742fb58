import { norwegianDate } from "@/components/layout/norwegian-date";
import { ageOf } from "@/lib/offline/age";
import type { Status } from "./offline-messages";

/** What a page knows of its network and of what is kept. */
export type Connection = {
  isOnline: boolean;
  /** The page itself came from the device. */
  fromDevice: boolean;
  /** The day of the edition on the device; undefined when none is kept. */
  built: string | undefined;
  /** A newer edition is ready on the device. */
  isUpdated: boolean;
};

/**
 * What a page knows once a worker has answered. A page that came from the device did so for as long as it is open, with the content
 * of that day, while the worker that could tell is stopped and forgets, or gives way to one of a newer edition.
 */
export function afterStatus(known: Connection, { built, fromDevice }: Status): Connection {
  return known.fromDevice ? known : { ...known, built, fromDevice };
}

/** What the line at the foot of the screen says; undefined when all is well. */
export type OfflineWords = {
  text: string;
  /** Tells that the content may be outdated, and what to do about it. */
  warning?: string;
  /** Reading the page once more gives a newer one. */
  canReload: boolean;
};

export function offlineWords(
  { isOnline, fromDevice, built, isUpdated }: Connection,
  now: Date,
): OfflineWords | undefined {
  if (isOnline && !fromDevice) return isUpdated ? { text: "Ny utgave er klar.", canReload: true } : undefined;
  if (built === undefined)
    return { text: "Frakoblet. Håndboka er ikke lagret på denne enheten ennå.", canReload: false };
  const date = norwegianDate(built);
  const { days, isOld } = ageOf(built, now);
  return {
    text: isOnline ? `Nettstedet svarte ikke. Du ser lagret innhold fra ${date}.` : `Frakoblet, innhold fra ${date}.`,
    ...(isOld && { warning: `Innholdet er ${days} dager gammelt og kan være utdatert. Koble til nett, eller ring` }),
    canReload: isOnline,
  };
}
