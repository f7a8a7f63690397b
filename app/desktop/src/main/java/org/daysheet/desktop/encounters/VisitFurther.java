package org.daysheet.desktop.encounters;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Texts;

/// The group of fields that hardly any visit fills: what is asked of the patient that day, numbers of programs, codes,
/// a contract.
final class VisitFurther {
    private static final List<String> EXCEPTIONS =
            IntStream.rangeClosed(1, 7).mapToObj(Integer::toString).toList();

    private VisitFurther() {}

    static void add(FormGrid<VisitField> grid) {
        grid.row(
                        grid.text(VisitField.POUNDS, 92),
                        grid.text(VisitField.MEDICAL_RECORD, 130),
                        grid.choice(
                                VisitField.AUTHORIZATION_EXCEPTION,
                                220,
                                choices(EXCEPTIONS),
                                code -> Texts.of("encounters.exception." + (code.isEmpty() ? "none" : code))),
                        grid.choice(
                                VisitField.MEDICARE_CROSSOVER,
                                170,
                                choices(List.of("Y", "N")),
                                code -> Texts.of("encounters.crossover." + (code.isEmpty() ? "none" : code))),
                        grid.text(VisitField.MAMMOGRAPHY, 0))
                .row(
                        grid.text(VisitField.DEVICE_EXEMPTION, 0),
                        grid.text(VisitField.DEMONSTRATION, 0),
                        grid.text(VisitField.CARE_PLAN, 0),
                        grid.text(VisitField.CONDITION_CODES, 130),
                        grid.text(VisitField.ANESTHESIA_FOR, 150))
                .row(
                        grid.choice(
                                VisitField.CONTRACT,
                                190,
                                choices(ContractTerms.KINDS),
                                code -> Texts.of("encounters.contract." + (code.isEmpty() ? "none" : code))),
                        grid.amount(VisitField.CONTRACT_AMOUNT, 118),
                        grid.text(VisitField.CONTRACT_CODE, 150),
                        grid.text(VisitField.CONTRACT_PERCENT, 92),
                        grid.text(VisitField.CONTRACT_DISCOUNT, 92),
                        grid.text(VisitField.CONTRACT_VERSION, 0))
                .row(grid.text(VisitField.FILE_INFORMATION, 0))
                .row(grid.tick(VisitField.PREGNANT));
    }

    /// Nothing first, then the codes in their order.
    static List<String> choices(Collection<String> known) {
        return Stream.concat(Stream.of(""), known.stream().sorted()).toList();
    }
}
