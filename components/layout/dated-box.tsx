/** Why a whole page may be out of date; nothing where nothing suggests it. */
export function DatedBox({ reason }: { reason: string | undefined }) {
  return reason === undefined ? null : (
    <div className="boks boks-sjekk">
      <p className="boks-tittel">
        <strong>Sjekk dette</strong>
      </p>
      <p>{reason}</p>
    </div>
  );
}
