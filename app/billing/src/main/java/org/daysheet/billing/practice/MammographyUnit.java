package org.daysheet.billing.practice;

import java.util.List;
import java.util.Set;
import org.daysheet.types.code.ProcedureCode;

/// The practice's own mammography unit (837P TR3 2300 REF*EW).
///
/// @param certificate its number, empty when there is no unit; a claim has room for 50 characters
/// @param procedures what is done there beside {@link #PROCEDURES}: a claim with one of them names the unit
public record MammographyUnit(String certificate, List<ProcedureCode> procedures) {
    /// Procedures of HCPCS Level II that are mammography.
    public static final Set<String> PROCEDURES = Set.of("G0202", "G0204", "G0206", "G0279");

    /// There is none.
    public static final MammographyUnit NONE = new MammographyUnit("", List.of());

    private static final int LONGEST = 50;

    public MammographyUnit {
        certificate = certificate.strip();
        procedures = List.copyOf(procedures);
    }

    /// Whether a text can be its number.
    public static boolean isCertificate(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST;
    }

    /// Whether a procedure is done there.
    public boolean does(ProcedureCode procedure) {
        return PROCEDURES.contains(procedure.value()) || procedures.contains(procedure);
    }
}
