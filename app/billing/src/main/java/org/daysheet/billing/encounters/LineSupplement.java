package org.daysheet.billing.encounters;

/// What hardly any line tells: a ride of its own, further words, papers, and forms of equipment.
///
/// @param ride where it is not the visit's, {@link AmbulanceTrip#NONE} for most (837P TR3 2400 CR1 and CRC*07, loops
///     2420G and 2420H)
/// @param remarks further words and a contract of its own
/// @param papers what follows for this line alone
/// @param forms of equipment, with their answers
public record LineSupplement(AmbulanceTrip ride, LineRemarks remarks, LinePapers papers, EquipmentForms forms) {
    /// Nothing of it.
    public static final LineSupplement NONE =
            new LineSupplement(AmbulanceTrip.NONE, LineRemarks.NONE, LinePapers.NONE, EquipmentForms.NONE);

    /// The same without what is of one patient: only the words that are the same each time stay.
    LineSupplement lasting() {
        return new LineSupplement(AmbulanceTrip.NONE, remarks.lasting(), LinePapers.NONE, EquipmentForms.NONE);
    }
}
