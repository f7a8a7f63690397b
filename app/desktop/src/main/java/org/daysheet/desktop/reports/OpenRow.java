package org.daysheet.desktop.reports;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.reports.kpi.Part;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;

/// What one party has open on one charge.
///
/// @param account account number of the patient
/// @param patient name
/// @param owner who owes it
/// @param serviceOn date of service
/// @param days how old it is, blank when its clock has not started
/// @param amount what is open, below zero for a credit
/// @param link why it is open
public record OpenRow(
        String account, String patient, String owner, LocalDate serviceOn, String days, Money amount, Link link) {
    static List<OpenRow> of(List<Part> parts) {
        return parts.stream()
                .filter(Part.Balance.class::isInstance)
                .map(part -> of((Part.Balance) part))
                .toList();
    }

    private static OpenRow of(Part.Balance balance) {
        return new OpenRow(
                balance.patient().account(),
                balance.patient().name(),
                balance.owner(),
                balance.serviceOn(),
                balance.since() == null ? "" : Formats.count(balance.days()),
                balance.amount(),
                new Link.OfBalance(new PatientId(balance.patient().id())));
    }

    /// What is looked at when words are typed.
    String words() {
        return String.join(" ", account, patient, owner, Formats.date(serviceOn), days, Formats.amount(amount));
    }
}
