package org.daysheet.desktop.claims;

import java.util.List;
import java.util.stream.Collectors;
import org.daysheet.desktop.parts.Details.Line;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;

/// A service as it stands on a claim (CMS-1500 box 24).
///
/// @param number from 1
/// @param dates first day, and the last when it is another
/// @param place place of service
/// @param code procedure with its modifiers
/// @param diagnoses letters of the diagnoses it points to
/// @param units how many of what
/// @param charge the price
/// @param controlNumber under which payers answer for it (REF*6R)
/// @param facts what it says beside that: drug, providers, numbers, notes, and what other payers decided
public record ServiceRow(
        int number,
        String dates,
        String place,
        String code,
        String diagnoses,
        String units,
        Money charge,
        String controlNumber,
        List<Line> facts) {
    public ServiceRow {
        facts = List.copyOf(facts);
    }

    /// A line that says nothing more.
    public ServiceRow(
            int number,
            String dates,
            String place,
            String code,
            String diagnoses,
            String units,
            Money charge,
            String controlNumber) {
        this(number, dates, place, code, diagnoses, units, charge, controlNumber, List.of());
    }

    /// Its number and all its facts in one line.
    public String more() {
        return controlNumber + told(" \u00b7 ");
    }

    /// All its facts, what stands between them before each.
    String told(String between) {
        return facts.stream()
                .map(fact -> between
                        + Texts.of(
                                "claims.document.line",
                                fact.label(),
                                fact.value().replace("\n", ", ")))
                .collect(Collectors.joining());
    }
}
