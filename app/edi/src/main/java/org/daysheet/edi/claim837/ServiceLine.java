package org.daysheet.edi.claim837;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// One service of a claim (837P TR3 loop 2400).
///
/// @param procedure SV101 with up to four modifiers
/// @param charge SV102
/// @param unitType UN units or MJ minutes
/// @param units decimal text, more than zero
/// @param placeOfService SV105, only when it differs from the claim's
/// @param pointers 1-based into the diagnoses, one to four
/// @param flags emergency, EPSDT, family planning, copay exempt
/// @param from DTP*472 first day
/// @param to last day when later than the first, else null
/// @param controlNumber REF*6R, at most 30 characters, unique in the claim
/// @param drug NDC, null when none
/// @param rendering NM1*82 of the line when not the claim's, else null
/// @param dates other DTP of the line
/// @param references other REF of the line
/// @param note NTE*ADD or DCP, null when none
/// @param extras what few lines say, {@link LineExtras#NONE} for most
public record ServiceLine(
        Procedure procedure,
        Money charge,
        String unitType,
        String units,
        String placeOfService,
        List<Integer> pointers,
        LineFlags flags,
        LocalDate from,
        @Nullable LocalDate to,
        String controlNumber,
        @Nullable LineDrug drug,
        @Nullable Provider rendering,
        List<QualifiedDate> dates,
        List<Reference> references,
        @Nullable Note note,
        LineExtras extras) {
    public ServiceLine {
        pointers = List.copyOf(pointers);
        dates = List.copyOf(dates);
        references = List.copyOf(references);
        extras = Absent.or(extras, LineExtras.NONE);
    }
}
