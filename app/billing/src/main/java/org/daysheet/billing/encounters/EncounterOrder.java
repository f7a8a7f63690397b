package org.daysheet.billing.encounters;

/// The order of a list of visits.
///
/// @param column what it goes by
/// @param isDescending whether the last comes first
public record EncounterOrder(Column column, boolean isDescending) {
    /// Open visits first, the newest of each kind before older ones.
    public static final EncounterOrder OPEN_FIRST = new EncounterOrder(Column.STATE, true);

    /// What a list of visits can go by.
    public enum Column {
        STATE,
        SERVICE,
        PATIENT,
        ACCOUNT,
        PROVIDER,
        LINES,
        TOTAL
    }
}
