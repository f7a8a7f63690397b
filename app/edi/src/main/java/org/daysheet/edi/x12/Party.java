package org.daysheet.edi.x12;

/// A person or organisation named by an NM1 segment. Texts are empty where the file leaves them out.
///
/// @param role NM101: QC patient, IL insured, 82 rendering, PR payer ...
/// @param kind NM102: 1 person, 2 organisation
/// @param lastName family name, or the name of an organisation
/// @param firstName given name
/// @param middleName middle name or initial
/// @param suffix such as JR
/// @param idQualifier NM108: XX NPI, MI member id, PI payer id ...
/// @param id NM109
public record Party(
        String role,
        String kind,
        String lastName,
        String firstName,
        String middleName,
        String suffix,
        String idQualifier,
        String id) {
    /// Nobody named.
    public static final Party UNNAMED = new Party("", "", "", "", "", "", "", "");

    /// Reads an NM1.
    public static Party read(Segment nm1) {
        return new Party(
                nm1.text(1), nm1.text(2), nm1.text(3), nm1.text(4), nm1.text(5), nm1.text(7), nm1.text(8), nm1.text(9));
    }
}
