package org.daysheet.desktop.money;

import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.payments.PaymentFilter;
import org.daysheet.billing.payments.PaymentRow;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.parts.Texts;

/// The payments of an office.
///
/// @param office the open practice
/// @param day which day it is there
public record PaidPages(Office office, BusinessDay day) implements PaidDesk {
    @Override
    public PageSource<PaidRow> payments(PaidFilter filter) {
        return new ReadOnce<>(
                () -> rows(filter),
                row -> String.join(" ", row.who().name(), row.who().account(), row.receipt(), row.reference()));
    }

    private List<PaidRow> rows(PaidFilter filter) {
        LocalDate from = filter == PaidFilter.RECENT ? day.today().minusDays(PaidFilter.RECENT_DAYS) : null;
        PaymentFilter wanted = new PaymentFilter(null, from, null, filter == PaidFilter.LEFT);
        return office.payments().list(wanted).stream().map(PaidPages::row).toList();
    }

    private static PaidRow row(PaymentRow row) {
        return new PaidRow(
                row.payment().id(),
                row.payment().receivedOn(),
                row.payment().receiptNumber(),
                new PaidRow.Payer(row.payment().patient(), row.accountNumber(), row.patientName()),
                Texts.of("money.method." + row.payment().method().name()),
                row.payment().reference(),
                row.payment().amount(),
                row.unapplied(),
                state(row));
    }

    private static Badge state(PaymentRow row) {
        return switch (row.standing()) {
            case VOIDED -> new Badge(Texts.of("money.paid.voided"), Badge.Tone.PLAIN);
            case RETURNED -> new Badge(Texts.of("money.paid.returned"), Badge.Tone.BAD);
            case STANDS -> use(row);
        };
    }

    private static Badge use(PaymentRow row) {
        if (!row.unapplied().isPositive()) {
            return new Badge(Texts.of("money.paid.used"), Badge.Tone.GOOD);
        }
        return row.isForLater()
                ? new Badge(Texts.of("money.paid.for-later"), Badge.Tone.PLAIN)
                : new Badge(Texts.of("money.paid.left"), Badge.Tone.CAUTION);
    }
}
