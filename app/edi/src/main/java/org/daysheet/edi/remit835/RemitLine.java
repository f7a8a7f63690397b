package org.daysheet.edi.remit835;

import java.util.List;
import java.util.Optional;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedAmount;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Reference;
import org.daysheet.types.money.Money;

/// One service of a claim as the payer decided it (835 TR3 loop 2110). Texts are empty where absent.
///
/// @param number 1-based within the claim
/// @param place where the SVC stands
/// @param procedure SVC01
/// @param submitted SVC06, the procedure as billed where the payer changed it; {@link Procedure#NONE} else
/// @param revenueCode SVC04
/// @param charge SVC02
/// @param paid SVC03
/// @param units SVC05 units paid as decimal text; absent means one
/// @param submittedUnits SVC07
/// @param controlNumber REF*6R, our line control number as echoed
/// @param dates DTM 472, 150, 151
/// @param references all other REF
/// @param amounts AMT, such as B6 allowed
/// @param adjustments every CAS triplet of the line in order
/// @param remarks LQ
/// @param balanced whether charge less adjustments is what was paid
public record RemitLine(
        int number,
        Place place,
        Procedure procedure,
        Procedure submitted,
        String revenueCode,
        Money charge,
        Money paid,
        String units,
        String submittedUnits,
        String controlNumber,
        List<QualifiedDate> dates,
        List<Reference> references,
        List<QualifiedAmount> amounts,
        List<Adjustment> adjustments,
        List<Remark> remarks,
        boolean balanced) {
    public RemitLine {
        dates = List.copyOf(dates);
        references = List.copyOf(references);
        amounts = List.copyOf(amounts);
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
    }

    /// The (first) day of service: DTM 472, else 150; empty when the line gives none.
    public Optional<java.time.LocalDate> serviceDate() {
        Optional<java.time.LocalDate> single = date("472");
        return single.isPresent() ? single : date("150");
    }

    private Optional<java.time.LocalDate> date(String qualifier) {
        return dates.stream()
                .filter(date -> date.qualifier().equals(qualifier))
                .map(QualifiedDate::from)
                .findFirst();
    }
}
